import { allOf, anyOf, guarded, onlyIf, rowIs, type References } from './conditions';
import { wordsFormula } from './done-formula';
import { marker } from './marker';
import { fits, misjudged, type MarkFormula } from './rules';
import { DEADLINE_ROLES, PROGRESS_ROLES, wordReferences, type TaskRow } from './task-rows';

/** The rule for done rows, and rows it cannot judge. */
export interface DoneRules {
  readonly rules: readonly MarkFormula[];
  readonly left: readonly TaskRow[];
}

/** "Done" by what the progress cells of a row say; rows the words misjudge are known by those cells as they stand. */
export function doneRules(rows: readonly TaskRow[], references: References): DoneRules {
  const wrong = rows.filter((row) => misjudged(row, 'done') && !isRecurring(row));
  const rule = doneRule(rows, wrong, references);
  if (fits([rule])) return { rules: [rule], left: [] };
  const short = doneRule(rows, [], references);
  return fits([short]) ? { rules: [short], left: wrong } : { rules: [], left: rows };
}

function doneRule(
  rows: readonly TaskRow[],
  wrong: readonly TaskRow[],
  references: References,
): MarkFormula {
  const keys = (some: readonly TaskRow[], roles: typeof PROGRESS_ROLES): string => {
    const each = some.map((row) => rowIs(row.cells, references, roles));
    return guarded(anyOf([...new Set(each)]));
  };
  const done = keys(
    wrong.filter((row) => row.done),
    PROGRESS_ROLES,
  );
  const notDone = keys(
    wrong.filter((row) => !row.done),
    PROGRESS_ROLES,
  );
  // Of a recurring task only a cycle can be done.
  const recurring = keys(rows.filter(isRecurring), DEADLINE_ROLES);
  const words = allOf([wordsFormula(wordReferences(references), 'done'), not(notDone)]);
  const said = allOf([marker('done'), not(recurring), anyOf([done, words])]);
  const content = references.get('content');
  return { kind: 'done', formula: content === undefined ? said : onlyIf(`${content}<>""`, said) };
}

function not(condition: string): string {
  return condition === 'FALSE' ? 'TRUE' : `NOT(${condition})`;
}

function isRecurring({ task }: TaskRow): boolean {
  return task.deadline?.kind === 'recurring' || (task.start?.kind === 'recurring' && !task.due);
}
