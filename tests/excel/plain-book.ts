import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue } from '../../src/programme';
import { createHost, type HostOptions } from '../../src/host';
import { connect } from '../../src/host/node';
import { workbookOf } from '../../src/host/workbook';
import { benchOf, type Bench } from './host-door';

/** A sheet without any look: its rows, and cells that stand elsewhere, by their addresses. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly cells?: Readonly<Record<string, CellValue>>;
}

/** Opens a workbook of such sheets on the stand-in host; quick also where they are many or large. */
export function openPlain(sheets: readonly PlainSheet[], options: HostOptions = {}): Bench {
  const book = new Workbook();
  for (const { name, rows, cells = {} } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value !== '') sheet.getCell(i + 1, j + 1).value = value;
      }),
    );
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  }
  const host = createHost(workbookOf(book), { today: '2025-09-30', ...options });
  return benchOf(host, connect(host));
}
