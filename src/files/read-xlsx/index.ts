export { openXlsx } from './book';
export type { XlsxBook, XlsxEntry } from './book';
export type { CellRun, XlsxSheet } from './sheet';
