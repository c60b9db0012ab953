export { newWorkbook } from './create';
export { UnreadableWorkbookError } from './errors';
export { openWorkbook } from './open';
export { saveWorkbook, type SaveOptions } from './save';
export { namespaceOf, newGuid } from './custom-xml';
export { moveCarried } from './move-carried';
export type { Move } from './places';
