import { PAYLOAD_LIMIT, utf8Length } from '../read';
import { inTurn } from '../door';
import type { Settings } from '../settings';
import { addressesOfAreas, forRow } from './areas';
import type { MarkKind } from './marker';
import { deleteOwn, type OwnSet } from './own-set';
import type { HighlightPlan } from './types';

/** What a rule or a name weighs in a request beside its formula and address, in bytes. */
const OVERHEAD = 1_800;
/** What deleting one weighs. */
const DELETE_WEIGHT = 500;

/** A hidden name to write. */
export interface NewName {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly formula: string;
}

/** One conditional format to write. */
export interface NewFormat {
  readonly kind: MarkKind;
  readonly sheet: Excel.Worksheet;
  readonly address: string;
  readonly formula: string;
}

/** Names and formats of a highlight; formats with the highest priority first. */
export interface NewSet {
  readonly names: readonly NewName[];
  readonly formats: readonly NewFormat[];
}

/** What is to be written for the plans of some sheets; names that tables of one sheet share stand once. */
export function setOf(
  plans: readonly HighlightPlan[],
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): NewSet {
  const names = new Map<string, NewName>();
  const formats: NewFormat[] = [];
  for (const plan of plans) {
    const sheet = sheetOf(plan.sheet);
    if (!sheet) continue;
    for (const one of plan.names) names.set(`${plan.sheet} ${one.name}`, { ...one, sheet });
    formats.push(...formatsOf(plan, sheet));
  }
  return { names: [...names.values()], formats };
}

/** A rule over too many areas for one address becomes several. */
function formatsOf(plan: HighlightPlan, sheet: Excel.Worksheet): NewFormat[] {
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
 * Adds the names, then the rules that look into them, and deletes what was there before, in as few requests as 2 MB
 * each allow: one as a rule. The old go last, so that until then everything is as before but for what can be taken back.
 *
 * @param alsoLast queues what is to go out with the last of the requests, before anything is deleted
 */
export async function writeSet(
  context: Excel.RequestContext,
  { names, formats }: NewSet,
  old: OwnSet,
  colours: Settings['colours'],
  alsoLast: () => void,
): Promise<void> {
  const steps: Step[] = [
    ...names.map((one) => ({ weight: weightOf(one.formula), act: () => addName(one) })),
    // A new rule takes top priority, so the least important comes first.
    ...[...formats].reverse().map((one) => ({
      weight: weightOf(one.formula) + one.address.length,
      act: () => addFormat(one, colours),
    })),
  ];
  const batches = inBatches(steps, (old.rules.length + old.names.length) * DELETE_WEIGHT);
  const last = batches.pop() ?? [];
  await inTurn(batches, async (batch) => {
    for (const { act } of batch) act();
    await context.sync();
  });
  await deleteOwn(context, old, () => {
    for (const { act } of last) act();
    alsoLast();
  });
}

interface Step {
  /** In bytes. */
  readonly weight: number;
  readonly act: () => void;
}

function addName({ sheet, name, formula }: NewName): void {
  sheet.names.add(name, formula).visible = false;
}

function addFormat(
  { kind, sheet, address, formula }: NewFormat,
  colours: Settings['colours'],
): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colours[kind];
}

/** At least one batch; the last has room for the deletions. */
function inBatches(steps: readonly Step[], deletions: number): Step[][] {
  const batches: Step[][] = [[]];
  let weight = 0;
  for (const step of steps) {
    if (weight > 0 && weight + step.weight > PAYLOAD_LIMIT) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(step);
    weight += step.weight;
  }
  if (weight > 0 && weight + deletions > PAYLOAD_LIMIT) batches.push([]);
  return batches;
}

/** In UTF-8 bytes of JSON inside JSON: every quote takes a backslash. */
function weightOf(formula: string): number {
  return utf8Length(formula) + formula.split('"').length - 1 + OVERHEAD;
}
