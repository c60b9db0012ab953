import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { openReport, PANE, progressText } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { jobWords } from '../job-words';
import type { Job } from '../state/state';
import type { Pane } from '../state/use-pane';
import { FailureNote } from './FailureNote';
import { QuestionNote } from './QuestionNote';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  /** Null where the workbook has no programme. */
  readonly chosen: ProgrammeReading | null;
}

/**
 * How work on the workbook goes: a bar and "Dừng" while it runs, then its question, its result with
 * the sheet it leads to, or the failure.
 */
export function JobLine({ pane, view, chosen }: Props) {
  const { job } = pane.state;
  if (job.kind === 'asking' && chosen) return <QuestionNote {...{ pane, job, view, chosen }} />;
  if (job.kind === 'running') return <Running job={job} stop={pane.stop} />;
  if (job.kind === 'done') return <Done job={job} pane={pane} />;
  if (job.kind === 'failed') {
    const dismiss = () => pane.dispatch({ type: 'jobDismissed' });
    return <FailureNote failure={job.failure} action={{ label: PANE.dismiss, run: dismiss }} />;
  }
  return null;
}

type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

function Running({ job, stop }: { readonly job: JobOf<'running'>; readonly stop: () => void }) {
  const { share } = job.progress;
  const text = job.stopping ? PANE.cancelling : progressText(jobWords(job), share);
  return (
    <div className="job">
      <ProgressBar value={share} thickness="large" aria-label={text} />
      <div className="job-row">
        <span>{text}</span>
        <Button size="small" disabled={job.stopping} onClick={stop}>
          {PANE.cancel}
        </Button>
      </div>
    </div>
  );
}

function Done({ job, pane }: { readonly job: JobOf<'done'>; readonly pane: Pane }) {
  const { sentence, sheet } = job.outcome;
  return (
    <div className="note note-done">
      <p>{sentence}</p>
      {sheet !== null && (
        <Link as="button" onClick={() => pane.openSheet(sheet)}>
          {openReport(sheet)}
        </Link>
      )}
    </div>
  );
}
