export { readTimeCell } from './cell';
export { cycleOf, nextDue } from './cycles';
export type { TimeContext } from './readTime';
export { readTime } from './readTime';
