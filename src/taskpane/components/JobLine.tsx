import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { openReport, PANE, progressText, reportDone } from '../../strings/pane';
import type { Job } from '../state/state';
import type { Pane } from '../state/use-pane';
import { FailureNote } from './FailureNote';

/** How writing the report goes: a bar and "Dừng" while it runs, then the result with its link, or the failure. */
export function JobLine({ pane }: { readonly pane: Pane }) {
  const { job } = pane.state;
  if (job.kind === 'running') return <Running job={job} stop={pane.stopReport} />;
  if (job.kind === 'done') return <Done job={job} pane={pane} />;
  if (job.kind === 'failed') {
    const dismiss = () => pane.dispatch({ type: 'jobDismissed' });
    return <FailureNote failure={job.failure} action={{ label: PANE.dismiss, run: dismiss }} />;
  }
  return null;
}

type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

function Running({ job, stop }: { readonly job: JobOf<'running'>; readonly stop: () => void }) {
  const { step, share } = job.progress;
  const text = job.stopping ? PANE.cancelling : progressText(step, share);
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
  const { sheet, counts } = job.report;
  return (
    <div className="note note-done">
      <p>{reportDone(sheet, counts.total, counts.byStatus.overdue)}</p>
      <Link as="button" onClick={() => pane.openSheet(sheet)}>
        {openReport(sheet)}
      </Link>
    </div>
  );
}
