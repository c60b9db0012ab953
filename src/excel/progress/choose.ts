import {
  WRITTEN_ROLES,
  remarkToAppend,
  says,
  withAppended,
  type RemarkPlace,
  type WrittenAct,
  type WrittenRole,
} from '../../programme/progress-words';
import { productOf, readProgress, settledOf, type ProgressContext } from '../../programme/progress';
import type { Grid } from '../../programme/table';
import { progressSources, yearOfRemarks } from '../../programme/tasks/readers';
import { termOf } from '../../programme/years';
import { progressWordings } from '../../strings/progress-written';
import { OfficerError } from '../door';
import type { Lists } from './lists';
import { placeInTask, type PlacedCell } from './place';
import { addressOfCell, type TaskSheet } from './read-sheet';
import type { FoundTask } from './task-key';

/** As much of a remark as a sentence about it quotes. */
export const QUOTED = 60;

/** Where an act goes: the words behind what a cell holds, and the value to choose in one with a list. */
export interface Chosen {
  readonly role: WrittenRole;
  readonly cell: PlacedCell;
  readonly suffix: string;
  /** The value to choose in a status cell with a list, where it is another than the one that stands there. */
  readonly also?: { readonly cell: PlacedCell; readonly after: string };
}

/** The first column in which the words are read as they are meant. */
export function chooseCell(
  { snapshot, name, corrections }: TaskSheet,
  grid: Grid,
  found: FoundTask,
  act: WrittenAct,
  lists: Lists,
): Chosen {
  let sources: RemarkPlace['sources'] = progressSources(grid, found.task.cells);
  let also: Chosen['also'];
  const context: ProgressContext = {
    year: yearOfRemarks(termOf(found.programme.years ?? null)),
    product: () => productOf(found.task),
    settled: settledOf(corrections.remarks),
  };
  const tried: { place: RemarkPlace; cell: PlacedCell }[] = [];
  for (const role of WRITTEN_ROLES) {
    const cell = placeInTask(found, role, snapshot);
    if (cell === null) continue;
    const place = { sources, role, ...context };
    const list = lists.get(addressOfCell(cell));
    if (list !== undefined) {
      const value = valueFor(act, list, place);
      sources = withValue(sources, role, value);
      if (value !== null && value !== cell.value) also = { cell, after: value };
      continue;
    }
    const isError = cell.value !== '' && !sources.some((source) => source.role === role);
    const suffix = isError ? null : remarkToAppend(act, progressWordings(act), place);
    if (suffix !== null) return { role, cell, suffix, ...(also && { also }) };
    tried.push({ place, cell });
  }
  const [first] = tried;
  // No column for words: the value alone must say it all.
  if (first === undefined && also && says(act, found.task.progress, readProgress(sources, context)))
    return { role: 'status', cell: also.cell, suffix: '', also };
  if (first === undefined && lists.size > 0) throw new OfficerError('progressListOnly');
  if (first === undefined) throw new OfficerError('progressNoColumn', { sheet: name });
  throw unclear(found, act, first.place, first.cell);
}

/** What each act makes of a task's state. An extension leaves the status as it is. */
const STATES: Readonly<Record<WrittenAct['kind'], string | null>> = {
  done: 'done',
  doneUndated: 'done',
  inProgress: 'notDone',
  dropped: 'dropped',
  extended: null,
};

/**
 * The value of a list that says what the act says: the one that stands there if it does, else one that begins as the
 * act's words do, else the first that does. Null where none does or nothing is to be chosen.
 */
function valueFor(act: WrittenAct, list: readonly string[], place: RemarkPlace): string | null {
  const state = STATES[act.kind];
  if (state === null) return null;
  const alone = { ...place, sources: [] };
  const able = list.filter((value) => withAppended(alone, value).state === state);
  const exact = able.filter((value) =>
    says(act, readProgress([], place), withAppended(alone, value)),
  );
  const fitting = exact.length > 0 ? exact : able;
  const standing = place.sources.find(({ role }) => role === place.role)?.text;
  const word = progressWordings(act)[0]?.split(/\s/)[0] ?? '';
  return (
    fitting.find((value) => value === standing) ??
    fitting.find((value) => value.startsWith(word)) ??
    fitting[0] ??
    null
  );
}

/** The sources with another value of one role; as they are for none. */
function withValue(
  sources: RemarkPlace['sources'],
  role: WrittenRole,
  value: string | null,
): RemarkPlace['sources'] {
  if (value === null) return sources;
  const others = sources.filter((source) => source.role !== role);
  return [{ role, value, displayed: undefined, text: value }, ...others];
}

/** Names what stands in the way: the document written along, or the remark that would still decide. */
function unclear(
  { task }: FoundTask,
  act: WrittenAct,
  place: RemarkPlace,
  cell: PlacedCell,
): OfficerError {
  if (act.kind === 'done' && act.document !== undefined) {
    const bare: WrittenAct = { kind: 'done', on: act.on };
    if (remarkToAppend(bare, progressWordings(bare), place) !== null) {
      return new OfficerError('progressDocument', { document: act.document });
    }
  }
  const wording = progressWordings(act)[0] ?? '';
  const existing = place.sources.find(({ role }) => role === place.role)?.text ?? '';
  const decided = withAppended(place, `${existing}\n${wording}`).decidedBy;
  const culprit = decided === null ? undefined : task.cells[decided.role];
  const isOther = act.kind !== 'extended' && culprit !== undefined && culprit.text !== '';
  const text = isOther && decided !== null ? decided.text : existing || String(cell.value);
  return new OfficerError('progressUnclear', {
    cell: addressOfCell(isOther ? culprit : cell),
    text: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text,
    wording,
  });
}
