import type { HostWorkbook } from '../types';
import { carriedOf } from './carried';
import { cloneElement } from './xml';

/** Remembers what a workbook carries past the library; what is given back puts it back so. */
export function rememberCarried(workbook: HostWorkbook): () => void {
  const carried = carriedOf(workbook);
  if (!carried) return () => undefined;
  const parts = [...carried.source];
  const envelopes = workbook.book.worksheets.flatMap((sheet) => {
    const source = carried.sheets.get(sheet);
    return source ? [{ envelope: source.envelope, before: cloneElement(source.envelope) }] : [];
  });
  return () => {
    carried.source.clear();
    for (const [path, bytes] of parts) carried.source.set(path, bytes);
    for (const { envelope, before } of envelopes) envelope.children = before.children;
  };
}
