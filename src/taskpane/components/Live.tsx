import { readDone, REPORT_STEPS, reportDone } from '../../strings/pane';
import { chosenProgramme } from '../state/selectors';
import type { PaneState } from '../state/state';

/** Tells screen readers what changed: each step of the work and its result, not each percent. */
export function Live({ state }: { readonly state: PaneState }) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {messageOf(state)}
    </div>
  );
}

function messageOf(state: PaneState): string {
  const { job } = state;
  if (job.kind === 'running') return REPORT_STEPS[job.progress.step];
  if (job.kind === 'done') {
    return reportDone(
      job.report.sheet,
      job.report.counts.total,
      job.report.counts.byStatus.overdue,
    );
  }
  const programme = state.reading === 0 ? chosenProgramme(state)?.programme : undefined;
  return programme ? readDone(programme.tasks.length, state.asOf) : '';
}
