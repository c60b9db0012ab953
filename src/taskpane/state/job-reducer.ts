import type { Progress } from '../actions';
import type { Failure } from './failure';
import type { QuestionToOfficer } from '../../excel';
import type { Answers, Job, JobName, Outcome, Place } from './state';

/** What can happen to the work on the workbook. */
export type JobEvent =
  | { readonly type: 'jobStarted'; readonly name: JobName; readonly at?: Place }
  | { readonly type: 'jobProgressed'; readonly progress: Progress }
  | { readonly type: 'jobStopping' }
  | {
      readonly type: 'jobAsked';
      readonly name: JobName;
      readonly question: QuestionToOfficer;
      readonly answers: Answers;
    }
  | { readonly type: 'jobEnded'; readonly outcome: Outcome; readonly at?: Place }
  | { readonly type: 'jobStopped'; readonly sentence: string }
  | { readonly type: 'jobFailed'; readonly failure: Failure }
  | { readonly type: 'jobDismissed' };

export const IDLE: Job = { kind: 'idle' };

/** The job's next state. Progress that comes in after the end changes nothing. */
export function reduceJob(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'jobStarted': {
      const progress: Progress = { step: 'reading', share: 0 };
      return { kind: 'running', name: event.name, progress, stopping: false, at: event.at ?? [] };
    }
    case 'jobProgressed':
      return job.kind === 'running' ? { ...job, progress: event.progress } : job;
    case 'jobStopping':
      return job.kind === 'running' ? { ...job, stopping: true } : job;
    case 'jobAsked': {
      const { name, question, answers } = event;
      return { kind: 'asking', name, question, answers };
    }
    case 'jobEnded':
      return { kind: 'done', outcome: event.outcome, at: event.at ?? [] };
    case 'jobStopped':
      return { kind: 'stopped', sentence: event.sentence };
    case 'jobFailed':
      return { kind: 'failed', failure: event.failure };
    case 'jobDismissed':
      return IDLE;
  }
}
