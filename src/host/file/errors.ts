/** The bytes are no workbook that can be opened (not a zip, encrypted, .xls, broken parts); `cause` says why. */
export class UnreadableWorkbookError extends Error {
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`The file cannot be read as an .xlsx workbook: ${reason}`, options);
    this.name = 'UnreadableWorkbookError';
  }
}
