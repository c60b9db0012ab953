import { inTurn } from '../in-turn';
import { isOfficeError } from '../errors';
import { kindOfFormula } from './marker';

/** The conditional formats of one sheet, as loaded: id and type. */
export type LoadedFormats = Excel.ConditionalFormatCollection;

/** Queues loading the conditional formats of a whole sheet: ids and types only, one request for all sheets. */
export function loadFormats(sheet: Excel.Worksheet): LoadedFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

/**
 * Which of these formats are ours: one sync for all of them. Reading a rule that a user duplicated can throw
 * (office-js #6835): then each rule is asked alone, and one that cannot be read is left as it is.
 */
export async function findOwn(
  context: Excel.RequestContext,
  formats: readonly LoadedFormats[],
): Promise<Excel.ConditionalFormat[]> {
  const custom = formats.flatMap(({ items }) => items).filter(({ type }) => type === 'Custom');
  if (custom.length === 0) return [];
  try {
    return await readOwn(context, custom);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    const own: Excel.ConditionalFormat[] = [];
    await inTurn(custom, async (format) => {
      own.push(...(await readOwn(context, [format]).catch(unreadable)));
    });
    return own;
  }
}

async function readOwn(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  for (const format of formats) format.custom.rule.load('formula');
  await context.sync();
  return formats.filter((format) => kindOfFormula(format.custom.rule.formula) !== null);
}

/** A rule Excel itself cannot read is not touched; any other failure is the caller's. */
function unreadable(error: unknown): Excel.ConditionalFormat[] {
  if (isOfficeError(error)) return [];
  throw error;
}
