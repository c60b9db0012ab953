export { newWorkbook } from './create';
export { UnreadableWorkbookError } from './errors';
export { openWorkbook } from './open';
export { saveWorkbook, type SaveOptions } from './save';
export { namespaceOf, newGuid } from './customXml';
export { moveCarried } from './moveCarried';
export type { Move } from './places';
