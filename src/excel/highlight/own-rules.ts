import { inTurn } from '../door/in-turn';
import { isOfficeError } from '../door/errors';
import { kindOfFormula } from './marker';

/** The conditional formats of one sheet, as loaded: id and type. */
export type LoadedFormats = Excel.ConditionalFormatCollection;

/** Queues loading the conditional formats of a whole sheet: ids and types only, one request for all sheets. */
export function loadFormats(sheet: Excel.Worksheet): LoadedFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

/** Rules read with one request: even if every formula were as long as Excel takes, the answer stays below 2 MB. */
const RULES_READ = 200;

/**
 * Which of these formats are ours: one sync for 200 custom rules, none where there is none. Reading a rule that
 * a user duplicated can throw (office-js #6835): such a rule is found by halving, left as it is, and costs a few
 * syncs more. Throws what else goes wrong.
 */
export async function findOwn(
  context: Excel.RequestContext,
  formats: readonly LoadedFormats[],
): Promise<Excel.ConditionalFormat[]> {
  const custom = formats.flatMap(({ items }) => items).filter(({ type }) => type === 'Custom');
  const parts = Array.from({ length: Math.ceil(custom.length / RULES_READ) }, (_, i) =>
    custom.slice(i * RULES_READ, (i + 1) * RULES_READ),
  );
  const own: Excel.ConditionalFormat[] = [];
  await inTurn(parts, async (part) => {
    own.push(...(await readable(context, part)));
  });
  return own;
}

async function readable(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  try {
    return await readOwn(context, formats);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (formats.length === 1) return [];
  }
  const half = Math.ceil(formats.length / 2);
  const own: Excel.ConditionalFormat[] = [];
  await inTurn([formats.slice(0, half), formats.slice(half)], async (part) => {
    own.push(...(await readable(context, part)));
  });
  return own;
}

async function readOwn(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  for (const format of formats) format.custom.rule.load('formula');
  await context.sync();
  return formats.filter((format) => kindOfFormula(format.custom.rule.formula) !== null);
}

/** What Excel answers for a rule it cannot read; a lost connection, a cell being edited and the like are the caller's. */
const UNREADABLE = ['GeneralException', 'InvalidArgument', 'InvalidOperation', 'NotImplemented'];

function isUnreadable(error: unknown): boolean {
  return isOfficeError(error) && UNREADABLE.includes(error.code);
}
