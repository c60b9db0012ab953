import { constantOfName } from './names';
import type { ExcelDoor } from './runner';

/**
 * The hidden workbook names by which the add-in knows what is its own. They follow renamed sheets and inserted rows,
 * and a copied sheet does not take them along.
 */

/** A defined name of the workbook, as loaded. */
export interface LoadedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

/**
 * A name of a transaction under way, or of one whose connection died: what it works on (`thing`), a sheet it writes
 * (`new1` …) or one it replaced and is about to delete (`old1` …). The sheets are hidden.
 */
export interface DraftName extends LoadedName {
  /** Owner and time: all names of one transaction begin with it. */
  readonly stem: string;
  readonly owner: string;
  /** When it began, in milliseconds since 1970. */
  readonly time: number;
  readonly role: string;
}

const DRAFT = /^ctct_draft_(([a-z0-9]+)_([a-z0-9]+))_(thing|(?:new|old)\d+)$/;

/** How long another connection's draft is taken to be under way, in milliseconds. */
const LIFE = 10 * 60_000;

/** The name of a transaction's draft. */
export function draftName(stem: string, role: 'thing' | `${'new' | 'old'}${number}`): string {
  return `ctct_draft_${stem}_${role}`;
}

/** The stem of a transaction that this owner begins at this time. */
export function stemOf(owner: string, time: number): string {
  return `${owner}_${time.toString(36)}`;
}

/** The draft names among the workbook's. */
export function draftsAmong(names: readonly LoadedName[]): DraftName[] {
  return names.flatMap((one) => {
    const [, stem = '', owner = '', time = '', role = ''] = DRAFT.exec(one.name) ?? [];
    return stem === '' ? [] : [{ ...one, stem, owner, time: parseInt(time, 36), role }];
  });
}

/** Whether a draft's transaction is under way, as far as can be told: a foreign one younger than ten minutes. */
export function isUnderWay(
  { stem, owner, time }: DraftName,
  door: Pick<ExcelDoor, 'owner' | 'now' | 'underWay'>,
): boolean {
  if (owner === door.owner) return door.underWay.has(stem);
  return Math.abs(door.now() - time) < LIFE;
}

/** What a transaction works on, by its name of role `thing`; null for any other name. */
export function thingOf({ role, formula }: DraftName): string | null {
  return role === 'thing' ? constantOfName(formula) : null;
}

/**
 * The number in the names and in the namespace of what a transaction leaves for good; no other's. From its time and
 * its owner, so that two at once do not ask for the same.
 */
export function numberOf(stem: string): number {
  const [owner = '', time = ''] = stem.split('_');
  let hash = 0;
  for (const letter of owner) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000;
  return parseInt(time, 36) * 1_000 + hash;
}

/** The hidden names that mark report number `n`: what it is, and where its parts stand. */
export function markNames(
  n: number,
): Readonly<Record<'report' | 'source' | 'key' | 'text' | 'detail', string>> {
  return {
    report: `ctct_report_${n}`,
    source: `ctct_source_${n}`,
    key: `ctct_key_${n}`,
    text: `ctct_text_${n}`,
    detail: `ctct_detail_${n}`,
  };
}

/** The name that marks the i-th annex sheet of report number `n`, from 1 on. */
export function annexName(n: number, i: number): string {
  return `ctct_annex${i}_${n}`;
}

/** The name that marks one of the officer's own texts in report number `n`, by the anchor it is kept under. */
export function textName(n: number, anchor: string): string {
  return `ctct_text_${anchor}_${n}`;
}

/** Whether a name is one of the marks of report number `n`. */
export function marksNumber(name: string, n: number): boolean {
  return new RegExp(`^ctct_(?:report|source|key|text|text_[a-z]+|detail|annex\\d+)_${n}$`).test(
    name,
  );
}

/** The namespace of the custom XML part in which report number `n` remembers its making. */
export function memoryNamespace(n: number): string {
  return `urn:ctct:report:${n}`;
}
