export { readTimeCell } from './cell';
export { cycleOf, nextDue } from './cycles';
export type { TimeContext } from './read-time';
export { readTime } from './read-time';
export type { FoundTime } from './within';
export { findTimeAtEnd, findTimeInTitle } from './within';
