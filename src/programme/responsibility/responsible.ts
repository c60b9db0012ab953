import { nfc } from '../text';
import { itemsOf } from './labels';
import type { Item, Label } from './labels';
import { spelledOut } from './spelled-out';
import { unitsOf } from './units';

/** Who answers for a task, in the order written, names as written (NFC). */
export interface Responsible {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** Whether the cell says "Chủ trì" or "Phối hợp" at all; without a label everybody named leads. */
  readonly labelled: boolean;
}

/** A role said behind the name: "Sở Nội vụ (chủ trì)", "Sở Tài chính phối hợp". */
const SAID_BEHIND = /^(.*\S)\s*(?:\(\s*(chủ trì|phối hợp)[^()]*\)|\s(chủ trì|phối hợp))$/isu;
/** Asked first: most cells of most programmes name nobody so. */
const LEADS = /chủ trì/iu;

/**
 * Reads a responsible cell: "- Chủ trì: A - Phối hợp: B" with or without line breaks, dashes or colons;
 * a second bullet without a label coordinates; a cell without any label names leads (src/README §3).
 */
export function readResponsible(text: string): Responsible {
  const items = itemsOf(spelledOut(nfc(text)));
  const said: Record<Label, string[]> = { lead: [], coordinator: [], other: [] };
  const hasLabel = items.some((item) => item.label !== null);
  let labelled = hasLabel;
  let speaker: Speaker = { label: unnamedRole(items, hasLabel), hasBody: false };
  for (const item of items) {
    speaker = nextSpeaker(speaker, item);
    for (const unit of unitsOf(item.text)) {
      const behind = roleBehind(unit);
      labelled ||= behind !== null;
      said[behind?.label ?? speaker.label].push(behind?.name ?? unit);
    }
  }
  return { leads: distinct(said.lead), coordinators: distinct(said.coordinator), labelled };
}

/** All units a cell names, whatever their part, in the order written: for directors and plain lists. */
export function readUnits(text: string): string[] {
  return distinct(itemsOf(spelledOut(nfc(text))).flatMap((item) => unitsOf(item.text)));
}

/** The units of a cell in a column of coordinators: its label, if any, is only repeated there. */
export function readCoordinators(text: string): readonly string[] {
  const read = readResponsible(text);
  return read.labelled ? read.coordinators : read.leads;
}

/** Beside "Sở Nội vụ (chủ trì)" a unit without a role of its own coordinates; else whoever is named first leads. */
function unnamedRole(items: readonly Item[], hasLabel: boolean): Label {
  const leadsBehind = (unit: string): boolean => roleBehind(unit)?.label === 'lead';
  const isNamed =
    !hasLabel && items.some(({ text }) => LEADS.test(text) && unitsOf(text).some(leadsBehind));
  return isNamed ? 'coordinator' : 'lead';
}

/** Whom an item speaks of, and whether the label stood before a body of its own. */
interface Speaker {
  readonly label: Label;
  readonly hasBody: boolean;
}

/** A bullet below "Chủ trì: A" coordinates; below a "Chủ trì:" that stands alone it is what the label speaks of. */
function nextSpeaker(speaker: Speaker, item: Item): Speaker {
  if (item.label !== null) return { label: item.label, hasBody: item.text.trim() !== '' };
  if (item.bullet && speaker.hasBody && speaker.label === 'lead') {
    return { label: 'coordinator', hasBody: true };
  }
  return speaker;
}

function roleBehind(unit: string): { name: string; label: Label } | null {
  const match = SAID_BEHIND.exec(unit);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const word = (match[2] ?? match[3] ?? '').toLowerCase();
  return { name, label: word === 'chủ trì' ? 'lead' : 'coordinator' };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
