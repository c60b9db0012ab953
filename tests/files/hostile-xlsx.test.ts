import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../src/excel/read/read-file';
import { openWorkbook } from '../../src/host/file';
import { atOnce } from '../../src/programme/steps';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const rels = (type: string, target: string) =>
  `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A workbook file of one sheet whose part holds this. */
function bookOf(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...more,
  };
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes));
}

const cell = (address: string) => `<c r="${address}" t="str"><v>${address}</v></c>`;
const rows = (count: number, row: (at: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_each, at) => row(at + 1)).join('')}</sheetData>`;
const letters = (column: number): string =>
  column === 0
    ? ''
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Cells from corner to corner, so that rows times columns is more than any memory. */
const DIAGONAL = rows(9000, (at) => `<row r="${at * 60}">${cell(letters(at) + at * 60)}</row>`);
const OVERLAPPING =
  rows(2, (at) => `<row r="${at}">${cell(`A${at}`)}</row>`) +
  `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
const MISSING = rows(1, () => '<row r="1"><c r="A1" t="s"><v>7</v></c></row>');
const ENTITY = rows(1, () => '<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>');

describe('a hostile workbook file', () => {
  it.each([
    ['cells strewn from corner to corner', DIAGONAL, 'tooLarge'],
    ['areas merged over each other', OVERLAPPING, 'damaged'],
    ['texts that are missing', MISSING, 'damaged'],
    ['an entity nobody declared', ENTITY, 'damaged'],
  ])('with %s is refused with a reason', (_what, sheet, fault) => {
    const bytes = bookOf(sheet);
    const from = process.cpuUsage();
    expect(() => atOnce(readFile(bytes))).toThrow(expect.objectContaining({ fault }));
    expect(process.cpuUsage(from).user / 1e6).toBeLessThan(5);
  });

  it('with areas merged over whole sheets is not opened by the host', async () => {
    await expect(openWorkbook(bookOf(OVERLAPPING))).rejects.toThrow(/merged areas are too large/);
  });
});
