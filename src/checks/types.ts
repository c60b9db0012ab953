/** How grave a finding is: an error stops a sound report, a warning wants a look, info explains a reading. */
export type Severity = 'error' | 'warning' | 'info';

/** Every check of src/README §6, by its code. */
export const FINDING_SEVERITIES = {
  'table.notFound': 'error',
  'column.missing': 'error',
  'column.ambiguous': 'warning',
  'column.unused': 'info',
  'column.dateOrder': 'info',
  'column.datesSwapped': 'warning',
  'cell.error': 'error',
  'ordinal.missing': 'warning',
  'ordinal.duplicate': 'warning',
  'ordinal.gap': 'warning',
  'task.unnumbered': 'info',
  'content.missing': 'error',
  'content.duplicate': 'warning',
  'start.unreadable': 'error',
  'deadline.unreadable': 'error',
  'deadline.missing': 'warning',
  'deadline.elsewhere': 'info',
  'deadline.several': 'info',
  'deadline.beforeStart': 'error',
  'deadline.outsideYear': 'warning',
  'deadline.yearInferred': 'info',
  'responsible.missing': 'error',
  'responsible.elsewhere': 'info',
  'responsible.noLead': 'warning',
  'responsible.spelling': 'info',
  'director.missing': 'warning',
  'output.missing': 'warning',
  'output.repeatsDirector': 'warning',
  'text.oldFont': 'error',
  'total.mismatch': 'warning',
  'programme.repeated': 'info',
  'progress.completedBeforeStart': 'warning',
  'progress.completedInFuture': 'warning',
  'progress.undated': 'info',
  'progress.conflict': 'warning',
  'progress.notUnderstood': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITIES;

/** One defect in the table. Its wording is made later from code and params (src/strings/findings). */
export interface Finding {
  readonly code: FindingCode;
  /** As in {@link FINDING_SEVERITIES}, except column.missing, which is a warning for columns a report can do without. */
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell it points at, or null where it concerns the sheet as a whole. */
  readonly cell: string | null;
  /** {@link Task.id}, ordinal and, for a sub-task, parent of the task concerned, or null. */
  readonly task: { readonly id: string; readonly ordinal: string; readonly parent?: string } | null;
  readonly params: Readonly<Record<string, string | number>>;
}
