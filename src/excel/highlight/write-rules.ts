import { PAYLOAD_LIMIT, utf8Length } from '../read/bytes';
import { inTurn } from '../door/in-turn';
import type { Settings } from '../settings/settings';
import { addressesOfAreas, forRow } from './areas';
import type { MarkKind } from './marker';
import type { HighlightPlan } from './types';

/** What one rule weighs in a request beside its formula and address, in bytes. */
const RULE_OVERHEAD = 1_800;
/** What deleting one weighs. */
const DELETE_WEIGHT = 500;

/** One conditional format to write. */
export interface NewFormat {
  readonly kind: MarkKind;
  readonly sheet: Excel.Worksheet;
  readonly address: string;
  readonly formula: string;
}

/** The formats of a plan, highest priority first; a rule over too many areas for one address becomes several. */
export function formatsOf(plan: HighlightPlan, sheet: Excel.Worksheet): NewFormat[] {
  return plan.rules.flatMap(({ kind, areas, formula }) =>
    addressesOfAreas(areas).map(({ address, top }) => ({
      kind,
      sheet,
      address,
      formula: `=${forRow(formula, areas[0]?.top ?? top, top)}`,
    })),
  );
}

/**
 * Adds the new formats, then deletes the old ones, in as few requests as 2 MB each allow: one as a rule. The old ones
 * go last, so that until then everything is as before but for what can be taken back.
 *
 * @param alsoLast queues what is to go out with the last of the requests
 */
export async function writeRules(
  context: Excel.RequestContext,
  formats: readonly NewFormat[],
  old: readonly Excel.ConditionalFormat[],
  colours: Settings['colours'],
  alsoLast: () => void = () => undefined,
): Promise<void> {
  // A new rule takes top priority, so the least important comes first.
  const batches = inBatches([...formats].reverse(), old.length * DELETE_WEIGHT);
  await inTurn(batches, async (batch) => {
    for (const format of batch) add(format, colours);
    if (batch === batches.at(-1)) {
      for (const format of old) format.delete();
      alsoLast();
    }
    await context.sync();
  });
}

function add({ kind, sheet, address, formula }: NewFormat, colours: Settings['colours']): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colours[kind];
}

/** At least one batch; the last has room for the deletions. */
function inBatches(formats: readonly NewFormat[], deletions: number): NewFormat[][] {
  const batches: NewFormat[][] = [[]];
  let weight = 0;
  for (const format of formats) {
    const bytes = weightOf(format);
    if (weight > 0 && weight + bytes > PAYLOAD_LIMIT) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(format);
    weight += bytes;
  }
  if (weight > 0 && weight + deletions > PAYLOAD_LIMIT) batches.push([]);
  return batches;
}

/** In UTF-8 bytes of JSON inside JSON: every quote takes a backslash. */
function weightOf({ address, formula }: NewFormat): number {
  const quotes = formula.split('"').length - 1;
  return utf8Length(formula) + quotes + address.length + RULE_OVERHEAD;
}
