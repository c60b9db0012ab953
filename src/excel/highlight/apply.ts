import type { Programme } from '../../programme';
import { PAYLOAD_LIMIT } from '../bytes';
import { OfficerError, toOfficerError } from '../errors';
import { inTurn } from '../in-turn';
import { programmesOf } from '../programmes';
import { enter, type Watch } from '../progress';
import { readWorkbook, type WorkbookReading } from '../read-workbook';
import type { ExcelDoor } from '../runner';
import type { Settings } from '../settings';
import { addressesOfAreas, forRow } from './areas';
import { findOwn, loadFormats, type LoadedFormats } from './own-rules';
import type { MarkKind } from './marker';
import { planHighlight } from './plan';
import type { HighlightPlan, HighlightRule } from './types';

/** What one rule weighs in a request beside its formula, in bytes. */
const RULE_OVERHEAD = 1_500;

/** What was coloured. */
export interface HighlightResult {
  readonly sheets: readonly string[];
  readonly rules: number;
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: LoadedFormats;
}

/**
 * Colours every programme of the workbook by conditional formats (DESIGN §7): our old rules go, new ones come,
 * nobody else's rule or fill is touched. Two syncs beyond the read. Throws an {@link OfficerError}.
 */
export async function highlight(
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch = {},
): Promise<HighlightResult> {
  try {
    return await door.run((context) => colour(context, door, only, watch));
  } catch (error) {
    throw toOfficerError(error);
  }
}

async function colour(
  context: Excel.RequestContext,
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch,
): Promise<HighlightResult> {
  enter(watch, 'reading', 0);
  const loaded = new Map<string, LoadedSheet>();
  const reading = await readWorkbook(context, {
    support: door.support,
    ...(only && { only }),
    alsoLoad: (sheet, name) => {
      sheet.protection.load('protected');
      loaded.set(name, { sheet, formats: loadFormats(sheet) });
    },
  });
  enter(watch, 'computing', 0.4);
  const plans = planAll(reading);
  if (plans.length === 0) throw new OfficerError('programmeNotFound');
  const sheets = [...new Set(plans.map(({ sheet }) => sheet))];
  for (const name of sheets) refuseProtected(loaded.get(name), name);
  const touched = sheets.flatMap((name) => loaded.get(name) ?? []);
  const own = await findOwn(
    context,
    touched.map(({ formats }) => formats),
  );
  enter(watch, 'writing', 0.6);
  for (const format of own) format.delete();
  await addAll(context, plans, loaded, reading.settings.values);
  return { sheets, rules: plans.reduce((sum, { rules }) => sum + rules.length, 0) };
}

function planAll(reading: WorkbookReading): HighlightPlan[] {
  const programmes = programmesOf(reading);
  const { dueSoonDays, highlightDone } = reading.settings.values;
  return programmes.flatMap((programme) => {
    const snapshot = reading.snapshots.find(({ name }) => name === programme.sheet);
    if (!snapshot) return [];
    const nextTable = headerBelow(programme, programmes);
    return [planHighlight(programme, snapshot, { dueSoonDays, done: highlightDone, nextTable })];
  });
}

function headerBelow(programme: Programme, all: readonly Programme[]): number | null {
  const below = all
    .filter(({ sheet }) => sheet === programme.sheet)
    .map(({ frame }) => frame.headerTop)
    .filter((row) => row > programme.frame.bodyBottom);
  return below.length === 0 ? null : Math.min(...below);
}

function refuseProtected(loaded: LoadedSheet | undefined, sheet: string): void {
  if (loaded?.sheet.protection.protected) throw new OfficerError('protectedSheet', { sheet });
}

async function addAll(
  context: Excel.RequestContext,
  plans: readonly HighlightPlan[],
  loaded: ReadonlyMap<string, LoadedSheet>,
  settings: Settings,
): Promise<void> {
  // A new rule takes top priority, so the least important comes first.
  const rules = plans.flatMap((plan) =>
    [...plan.rules].reverse().map((rule) => ({ rule, sheet: loaded.get(plan.sheet)?.sheet })),
  );
  await inTurn(inBatches(rules), async (batch) => {
    for (const { rule, sheet } of batch) if (sheet) addRule(sheet, rule, settings.colours);
    await context.sync();
  });
}

function addRule(
  sheet: Excel.Worksheet,
  { kind, areas, formula }: HighlightRule,
  colours: Readonly<Record<MarkKind, string>>,
): void {
  const first = areas[0]?.top ?? 0;
  for (const { address, top } of addressesOfAreas(areas)) {
    const format = sheet.getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${forRow(formula, first, top)}`;
    format.custom.format.fill.color = colours[kind];
  }
}

/** As few requests as 2 MB each allow; one even where there is nothing to add, for the deletions. */
function inBatches<T extends { readonly rule: HighlightRule }>(rules: readonly T[]): T[][] {
  const batches: T[][] = [[]];
  let weight = 0;
  for (const one of rules) {
    const bytes = one.rule.formula.length * 1.2 + RULE_OVERHEAD;
    if (weight + bytes > PAYLOAD_LIMIT) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(one);
    weight += bytes;
  }
  return batches;
}
