export { ArchiveError } from './errors';
export type { ArchiveFault } from './errors';
export { OFFICE_LIMITS, readArchive } from './read';
export type { ArchiveLimits } from './read';
