import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Fixture, FixtureSheet } from './fixture';
import { COLUMN_DATE_FIXTURES } from './column-dates';
import { ELSEWHERE_FIXTURES } from './elsewhere';
import { HEADER_FIXTURES } from './headers';
import { NOTHING_FIXTURES } from './nothing';
import { ROLE_FIXTURES } from './roles';
import { ROW_FIXTURES } from './rows';
import { SHAPE_FIXTURES } from './shapes';
import { SURROUNDING_FIXTURES } from './surroundings';
import { YEAR_AND_NAME_FIXTURES } from './years-and-names';

/** Every fixture, in the order they are described. */
export const FIXTURES: readonly Fixture[] = [
  ...HEADER_FIXTURES,
  ...SHAPE_FIXTURES,
  ...SURROUNDING_FIXTURES,
  ...COLUMN_DATE_FIXTURES,
  ...ROLE_FIXTURES,
  ...ROW_FIXTURES,
  ...NOTHING_FIXTURES,
  ...YEAR_AND_NAME_FIXTURES,
  ...ELSEWHERE_FIXTURES,
];

type Sheet = ReturnType<Workbook['addWorksheet']>;
type Cell = ReturnType<Sheet['getCell']>;

/** The .xlsx bytes of a fixture; the same bytes of content at every run. */
export async function buildFixture(fixture: Fixture): Promise<Uint8Array> {
  const book = new Workbook();
  if (fixture.date1904) book.properties.date1904 = true;
  book.created = book.modified = new Date('2025-01-02T00:00:00Z');
  for (const sheet of fixture.sheets) writeSheet(book.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeSheet(sheet: Sheet, fixture: FixtureSheet): void {
  const origin = sheet.getCell(fixture.at ?? 'A1');
  const top = Number(origin.row);
  const left = Number(origin.col);
  for (const [index, line] of fixture.rows.split('\n').entries()) {
    for (const [column, text] of line.split('|').entries()) {
      writeCell(sheet.getCell(top + index, left + column), text.trim().replace(/⏎/g, '\n'));
    }
  }
  for (const area of fixture.merges ?? []) sheet.mergeCells(area);
  for (const row of fixture.hidden ?? []) sheet.getRow(row).hidden = true;
  if (fixture.table !== undefined) addTable(sheet, fixture.table);
}

/** See FixtureSheet.rows for how a cell is written. */
function writeCell(cell: Cell, text: string): void {
  const special = /^\{(.+?)(?: as (.+))?\}$/s.exec(text);
  if (text === '') return;
  if (text.startsWith("'")) cell.value = text.slice(1);
  else if (/^\d+$/.test(text)) cell.value = Number(text);
  else if (special === null) cell.value = text;
  else writeSpecial(cell, special[1] ?? '', special[2]);
}

function writeSpecial(cell: Cell, value: string, format: string | undefined): void {
  if (value.startsWith('#')) cell.value = { error: value as '#REF!' };
  else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) cell.value = new Date(`${value}T00:00:00Z`);
  else cell.value = Number(value);
  if (format !== undefined) cell.numFmt = format;
}

/** Turns an area that is already filled into an Excel Table. */
function addTable(sheet: Sheet, area: string): void {
  const [from = 'A1', to = 'A1'] = area.split(':');
  const first = sheet.getCell(from);
  const last = sheet.getCell(to);
  const texts = (row: number): string[] => {
    const cells: string[] = [];
    for (let column = Number(first.col); column <= Number(last.col); column += 1) {
      cells.push(sheet.getCell(row, column).text);
    }
    return cells;
  };
  const rows: string[][] = [];
  for (let row = Number(first.row) + 1; row <= Number(last.row); row += 1) rows.push(texts(row));
  const columns = texts(Number(first.row)).map((name) => ({ name }));
  sheet.addTable({ name: 'ChuongTrinh', ref: from, headerRow: true, columns, rows });
}

/** Writes all fixtures beside this file. */
export async function buildAll(folder: string): Promise<void> {
  for (const fixture of FIXTURES) {
    writeFileSync(join(folder, `${fixture.name}.xlsx`), await buildFixture(fixture));
  }
}

if (require.main === module) {
  void buildAll(__dirname).then(() => console.log(`${FIXTURES.length} workbooks in ${__dirname}`));
}
