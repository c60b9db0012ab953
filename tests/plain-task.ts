import type { Progress, Task } from '../src/programme';

/** Progress of a task without any remark. */
export const NO_PROGRESS: Progress = {
  state: 'unknown',
  completedFrom: null,
  completedOn: null,
  timeliness: null,
  percent: null,
  extendedTo: null,
  extendedBy: null,
  extensionAsked: false,
  text: null,
  conflict: null,
  decidedBy: null,
  notUnderstood: [],
  record: null,
};

/** A task of one row with a lead and nothing else; every field can be replaced. `row` is the sheet's, 1-based. */
export function plainTask(fields: Partial<Task> & { readonly row: number }): Task {
  return {
    id: `CT!${fields.row}`,
    ordinal: String(fields.row),
    parent: null,
    section: null,
    rows: [fields.row],
    content: `Nhiệm vụ ${fields.row}`,
    start: null,
    deadline: null,
    from: null,
    originalDue: null,
    due: null,
    ongoing: false,
    leads: ['Văn phòng'],
    coordinators: [],
    directors: [],
    officers: [],
    output: null,
    note: null,
    progress: NO_PROGRESS,
    cells: {},
    ...fields,
  };
}
