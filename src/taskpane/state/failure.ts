import { toOfficerError } from '../../excel/door/errors';

/** A failure as it is shown: one Vietnamese sentence, and behind "Chi tiết" what an administrator needs. */
export interface Failure {
  readonly sentence: string;
  readonly detail: string;
}

/** What is shown of anything thrown. */
export function failureOf(thrown: unknown): Failure {
  const { sentence, detail } = toOfficerError(thrown);
  return { sentence, detail };
}

/** Whether something thrown says that the officer had the work stopped: that is no failure. */
export function isCancelled(thrown: unknown): boolean {
  return toOfficerError(thrown).key === 'cancelled';
}
