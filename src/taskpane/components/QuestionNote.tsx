import type { QuestionToOfficer as Asked } from '../../excel';
import {
  andMore,
  ANSWERS,
  besideReport,
  deletedFromReport,
  handChange,
  handChangedQuestion,
  notBegunQuestion,
  suddenFallQuestion,
} from '../../strings/pane-report';
import { WRITE_BACK } from '../../strings/pane-write-back';
import { CAPTIONS } from '../../strings/report-tables';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { writeBackJob } from '../jobs/write-back-job';
import { reportJob, summaryJob } from '../jobs/report-job';
import type { Answers, Job } from '../state/state';
import type { Pane } from '../state/use-pane';
import { Question } from './Question';

interface Props {
  readonly pane: Pane;
  readonly job: Extract<Job, { kind: 'asking' }>;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** How many cells are listed. */
const LISTED = 6;

/** What has to be known before a report is written, asked in the pane; an answer starts the same report again. */
export function QuestionNote({ pane, job, view, chosen }: Props) {
  const { question, name } = job;
  const answer = (label: string, given: Answers) => ({
    label,
    run: () => {
      const answers = { ...job.answers, ...given };
      const { state, run } = pane;
      run(
        name === 'summary' ? summaryJob(state, view, answers) : reportJob(state, chosen, answers),
      );
    },
  });
  const back = (sheet: string) => ({
    label: WRITE_BACK.button,
    run: () => pane.run(writeBackJob(pane.state, chosen, sheet)),
  });
  const no = { label: ANSWERS.no, run: () => pane.dispatch({ type: 'jobDismissed' }) };
  if (question.kind === 'handChanged')
    return (
      <Question
        sentence={questionText(question)}
        yes={answer(ANSWERS.keep, { handChanged: 'keep' })}
        others={[
          answer(ANSWERS.discard, { handChanged: 'discard' }),
          ...(name === 'report' && correctsStatus(question) ? [back(question.sheet)] : []),
        ]}
        no={no}
      >
        <Changes lines={linesOf(question)} />
      </Question>
    );
  const yes = answer(
    ANSWERS.accept,
    question.kind === 'notBegun' ? { notBegun: 'accept' } : { suddenFall: 'accept' },
  );
  return <Question sentence={questionText(question)} yes={yes} no={no} />;
}

/** Whether the officer changed a status: then the programme can be told. */
function correctsStatus({ cells }: Extract<Asked, { kind: 'handChanged' }>): boolean {
  return cells.some(({ column }) => column === CAPTIONS.status);
}

function Changes({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.slice(0, LISTED).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > LISTED && <li>{andMore(lines.length - LISTED)}</li>}
    </ul>
  );
}

function questionText(question: Asked): string {
  if (question.kind === 'notBegun') return notBegunQuestion(question.label, question.from);
  const { sheet } = question;
  if (question.kind === 'suddenFall')
    return suddenFallQuestion(question.before, question.now, sheet);
  const { cells, beside, deleted } = question;
  return handChangedQuestion(sheet, cells.length + beside.length + deleted.length);
}

function linesOf(question: Extract<Asked, { kind: 'handChanged' }>): readonly string[] {
  return [
    ...(question.deleted.length > 0 ? [deletedFromReport(question.deleted)] : []),
    ...question.cells.map(({ cell, column, value }) => handChange(cell, column, value)),
    ...question.beside.map(besideReport),
  ];
}
