export type { FoundTime } from './at-end';
export { findTimeAtEnd } from './at-end';
export { findTimeInTitle } from './in-title';
