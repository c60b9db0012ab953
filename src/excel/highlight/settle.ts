import type { ExcelDoor } from '../door';
import { deleteOwn, findOwn, loadSigns, type OwnName, type OwnRule, type OwnSet } from './own-set';
import { setOfName } from './marker';

/** What an action was about to write. */
export interface Journal {
  readonly sheets: readonly string[];
  /** The set of names that is new on these sheets: its rules name it. */
  readonly set: string;
  /** How many rules and names it has. */
  readonly rules: number;
  readonly names: number;
}

/**
 * After a failed write: where the whole new set stands (the answer alone was lost, or an old rule was gone already) what
 * is left of the old ones goes, and the highlight is complete: true. Else the new set goes, and the sheets are as
 * before: false. Four syncs at most; throws what Office.js throws.
 */
export async function settle(door: ExcelDoor, journal: Journal): Promise<boolean> {
  return door.run(async (context) => {
    const { fresh, old } = await lookAgain(context, journal);
    const complete = fresh.rules.length === journal.rules && fresh.names.length === journal.names;
    await deleteOwn(context, complete ? old : fresh);
    return complete;
  });
}

/**
 * After another pane had taken the same set of names for itself: takes away the names we gave to sheets where it has
 * none, which are those that no rule looks into. Three syncs at most.
 */
export async function withdraw(door: ExcelDoor, journal: Journal): Promise<void> {
  await door.run(async (context) => {
    const { fresh } = await lookAgain(context, journal);
    const isTheirs = ({ sheet }: OwnName): boolean =>
      fresh.rules.some((rule) => rule.sheet === sheet);
    await deleteOwn(context, { rules: [], names: fresh.names.filter((one) => !isTheirs(one)) });
  });
}

async function lookAgain(
  context: Excel.RequestContext,
  journal: Journal,
): Promise<{ fresh: OwnSet; old: OwnSet }> {
  const { worksheets } = context.workbook;
  const sheets = journal.sheets.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const signs = sheets.filter((sheet) => !sheet.isNullObject).map(loadSigns);
  await context.sync();
  return parted(await findOwn(context, signs), journal.set);
}

/** What belongs to a set of names, and what does not: its rules look into them. */
function parted(own: OwnSet, set: string): { fresh: OwnSet; old: OwnSet } {
  const isRule = ({ formula }: OwnRule): boolean => formula.includes(`${set}_`);
  const isName = ({ name }: OwnName): boolean => setOfName(name) === set;
  return {
    fresh: { rules: own.rules.filter(isRule), names: own.names.filter(isName) },
    old: {
      rules: own.rules.filter((rule) => !isRule(rule)),
      names: own.names.filter((name) => !isName(name)),
    },
  };
}
