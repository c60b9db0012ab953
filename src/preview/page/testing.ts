import type { RequestRecord } from './model/host-api';
import type { Store } from './model/store';

/** What a test may ask of the page: `window.previewHost`. */
export interface PreviewHost {
  /** One entry for each request that Office.js made of the opened workbook. */
  readonly log: readonly LogEntry[];
  /** The workbook as it stands, the bytes of an .xlsx file in base64. */
  readonly save: () => Promise<string>;
  /** Types into a cell (A1) of a sheet as another author of the shared file does. */
  readonly typeAsColleague: (sheet: string, address: string, text: string) => void;
  /** How many event handlers the add-in has registered and not removed. */
  readonly registrations: () => number;
  /** The visible sheets in tab order. */
  readonly sheetNames: () => string[];
}
export type LogEntry = RequestRecord;

/** Puts the test hooks on the window; they follow the workbook that is open. */
export function exposeForTests(store: Store): void {
  const book = () => store.state().opened?.book;
  const host: PreviewHost = {
    get log() {
      return book()?.log ?? [];
    },
    save: async () => base64(await opened(book()).save()),
    typeAsColleague: (...edit) => opened(book()).typeAsColleague(...edit),
    registrations: () => opened(book()).registrations(),
    sheetNames: () =>
      opened(book())
        .sheets()
        .map((sheet) => sheet.name),
  };
  Object.assign(window, { previewHost: host });
}

function opened<T>(book: T | undefined): T {
  if (!book) throw new Error('no workbook is open yet');
  return book;
}

function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
