export { readTimeCell } from './cell';
export { cycleOf, nextDue } from './cycles';
export type { TimeContext } from './read-time';
export { readTime } from './read-time';
