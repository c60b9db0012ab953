import { REPORT_STEPS } from '../strings/pane';
import { JOB_WORDS } from '../strings/pane-jobs';
import type { Job } from './state/state';

/** What is being done, in words: each step of a report, the whole of anything shorter. */
export function jobWords({ name, progress }: Extract<Job, { kind: 'running' }>): string {
  return name === 'report' ? REPORT_STEPS[progress.step] : JOB_WORDS[name];
}
