import { readDone } from '../../strings/pane';
import { jobWords } from '../job-words';
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
  if (job.kind === 'running') return jobWords(job);
  if (job.kind === 'done') return job.outcome.sentence;
  if (job.kind === 'stopped') return job.sentence;
  const programme = state.reading === 0 ? chosenProgramme(state)?.programme : undefined;
  return programme ? readDone(programme.tasks.length, state.asOf) : '';
}
