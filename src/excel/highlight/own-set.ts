import { guarded, inTurn } from '../door';
import { kindOfFormula, setOfName } from './marker';

/** What is asked of a sheet before our rules on it are looked for; nothing that a rule Excel cannot read would spoil. */
export interface SheetSigns {
  readonly sheet: Excel.Worksheet;
  /** The conditional formats of the whole sheet. */
  readonly formats: Excel.ConditionalFormatCollection;
  readonly count: OfficeExtension.ClientResult<number>;
  /** The names of the sheet itself. */
  readonly names: Excel.NamedItemCollection;
}

/** A conditional format of ours. */
export interface OwnRule {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly id: string;
  readonly formula: string;
}

/** A hidden name of ours. */
export interface OwnName {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** All of ours on some sheets. */
export interface OwnSet {
  readonly rules: readonly OwnRule[];
  readonly names: readonly OwnName[];
}

/** Rules read with one request: even if every formula were as long as Excel takes, the answer stays below 2 MB. */
const RULES_READ = 200;

/** Queues what tells how many rules a sheet has, and the names of its own. */
export function loadSigns(sheet: Excel.Worksheet): SheetSigns {
  const formats = sheet.getRange().conditionalFormats;
  return { sheet, formats, count: formats.getCount(), names: sheet.names.load('items/name') };
}

/**
 * Our rules and names on these sheets, whoever copied them there: one sync for 200 rules, and one more for each that
 * Excel cannot read (office-js #6835, #5222, #6396); those are left as they are. Throws what else goes wrong.
 */
export async function findOwn(
  context: Excel.RequestContext,
  sheets: readonly SheetSigns[],
): Promise<OwnSet> {
  const places = sheets.flatMap(({ sheet, formats, count }): Place[] =>
    Array.from({ length: count.value }, (_, at) => ({
      sheet,
      formats,
      format: formats.getItemAt(at),
    })),
  );
  const parts = Array.from({ length: Math.ceil(places.length / RULES_READ) }, (_, i) =>
    places.slice(i * RULES_READ, (i + 1) * RULES_READ),
  );
  const rules: OwnRule[] = [];
  await inTurn(parts, async (part) => {
    const read = await guarded(context, part, ({ format }) => {
      format.load('id,type');
      format.customOrNullObject.rule.load('formula');
    });
    rules.push(...read.flatMap(ownRule));
  });
  const names = sheets.flatMap(({ sheet, names: { items } }) =>
    items.flatMap(({ name }) => (setOfName(name) === null ? [] : [{ sheet, name }])),
  );
  return { rules, names };
}

/** A conditional format among those of a sheet. */
interface Place extends Pick<OwnRule, 'sheet' | 'formats'> {
  readonly format: Excel.ConditionalFormat;
}

function ownRule({ format, sheet, formats }: Place): OwnRule[] {
  if (format.type !== 'Custom') return [];
  const { formula } = format.customOrNullObject.rule;
  return kindOfFormula(formula) === null ? [] : [{ sheet, formats, id: format.id, formula }];
}

/**
 * Deletes rules and names of ours: one sync, and one more for each rule that Excel refuses to delete; such a rule finds
 * its names no more and colours nothing. Returns how many rules went.
 *
 * @param before queues what the same request does first
 */
export async function deleteOwn(
  context: Excel.RequestContext,
  { rules, names }: OwnSet,
  before: (() => void) | null = null,
): Promise<number> {
  const steps: { readonly counts: number; readonly act: () => void }[] = [
    ...rules.map(({ formats, id }) => ({ counts: 1, act: () => formats.getItem(id).delete() })),
    ...names.map(({ sheet, name }) => ({
      counts: 0,
      act: () => sheet.names.getItemOrNullObject(name).delete(),
    })),
  ];
  const done = await guarded(context, steps, ({ act }) => act(), before);
  return done.reduce((sum, { counts }) => sum + counts, 0);
}
