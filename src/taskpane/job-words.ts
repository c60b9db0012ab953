import { REPORT_STEPS } from '../strings/pane';
import { JOB_WORDS } from '../strings/pane-jobs';
import type { Job } from './state/state';

/** What is being done, in words: each step of a report, the whole of anything shorter. */
export function jobWords({ name, progress }: Extract<Job, { kind: 'running' }>): string {
  return name in JOB_WORDS
    ? JOB_WORDS[name as keyof typeof JOB_WORDS]
    : REPORT_STEPS[progress.step];
}
