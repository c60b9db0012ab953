import { Button, Link, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { openReport, PANE, progressText } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { jobWords } from '../job-words';
import type { Job } from '../state/state';
import type { Pane } from '../state/use-pane';
import { FailureNote } from './FailureNote';
import { Message } from './Message';
import { MARKING } from '../../strings/pane-progress';
import { undoJob } from '../jobs/progress-jobs';
import { QuestionNote } from './QuestionNote';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  /** Null where the workbook has no programme. */
  readonly chosen: ProgrammeReading | null;
}

/**
 * How work on the workbook goes: a bar and "Ngừng" while it runs, then its question, its result with the sheet it
 * leads to, or the failure. What rows show themselves is not said here again, unless it failed.
 */
export function JobLine({ pane, view, chosen }: Props) {
  const { job } = pane.state;
  const dismiss = () => pane.dispatch({ type: 'jobDismissed' });
  if (job.kind === 'asking' && chosen) return <QuestionNote {...{ pane, job, view, chosen }} />;
  if (job.kind === 'failed')
    return <FailureNote failure={job.failure} action={{ label: PANE.dismiss, run: dismiss }} />;
  if (job.kind === 'stopped')
    return <Message intent="info" sentence={job.sentence} dismiss={dismiss} />;
  if (job.kind === 'idle' || job.kind === 'asking' || (job.at ?? []).length > 0) return null;
  if (job.kind === 'running') return <Running job={job} stop={pane.stop} />;
  return <Done job={job} pane={pane} dismiss={dismiss} />;
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
        <Button size="small" disabledFocusable={job.stopping} onClick={stop}>
          {PANE.cancel}
        </Button>
      </div>
    </div>
  );
}

interface DoneProps {
  readonly job: JobOf<'done'>;
  readonly pane: Pane;
  readonly dismiss: () => void;
}

/** A result that leads somewhere takes the keyboard there; any other leaves it where it is. */
function Done({ job, pane, dismiss }: DoneProps) {
  const { sentence, sheet, undo: record, ids = [] } = job.outcome;
  if (sheet === null)
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {sentence}
          {record && (
            <Link as="button" onClick={() => pane.run({ ...undoJob({ record, ids }), at: [] })}>
              {MARKING.undo}
            </Link>
          )}
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <Message intent="success" sentence={sentence} dismiss={dismiss}>
      <Link as="button" onClick={() => pane.openSheet(sheet)}>
        {openReport(sheet)}
      </Link>
    </Message>
  );
}
