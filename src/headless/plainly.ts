import { OfficerError } from '../excel/door/errors';
import { ReportQuestion } from '../excel/reports/report-question';
import { UsageError } from './usage';

/** How the command line answers what the pane would ask. */
const ANSWERS = {
  handChanged: '--hand-changes keep|discard',
  suddenFall: '--fewer-tasks',
  // Whoever names a period on the command line means it: never asked there.
  notBegun: '',
} as const;

/** An action of src/excel whose failures are one line each: its sentence, what is behind it, and how to go on. */
export async function plainly<T>(action: Promise<T>): Promise<T> {
  return action.catch((error: unknown) => {
    throw error instanceof OfficerError ? new UsageError(lineOf(error)) : error;
  });
}

function lineOf(error: OfficerError): string {
  const { sentence, detail } = error;
  const line = detail === '' ? sentence : `${sentence} (${detail})`;
  return error instanceof ReportQuestion ? `${line} ${ANSWERS[error.kind]}` : line;
}
