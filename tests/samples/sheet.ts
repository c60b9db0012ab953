import { Workbook } from '@cj-tech-master/excelts';
import { pointsOfCharacters, rowHeightFor } from '../../src/excel/sheet/text-height';

/** One sheet to write: title rows, then the table with its header, as an office prints it. */
export interface SampleSheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Columns whose text is centred, 0-based. */
  readonly centred: readonly number[];
}

const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** A workbook of one sheet in the look of the printed document; returns the bytes of the .xlsx file. */
export async function sampleWorkbook(sample: SampleSheet): Promise<Uint8Array> {
  const book = new Workbook();
  const created = '2025-01-02T00:00:00Z';
  book.created = book.modified = new Date(created);
  const sheet = book.addWorksheet(sample.name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  const width = sample.widths.length;
  sample.widths.forEach((characters, i) => (sheet.getColumn(i + 1).width = characters));
  sample.titles.forEach((title, i) => writeTitle(sheet, i + 1, title, width));
  const top = sample.titles.length + 2;
  sample.rows.forEach((row, i) => writeRow(sheet, top + i, row, sample));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type Sheet = ReturnType<Workbook['addWorksheet']>;

function writeTitle(sheet: Sheet, row: number, title: string, width: number): void {
  sheet.mergeCells(row, 1, row, width);
  const cell = sheet.getCell(row, 1);
  cell.value = title;
  cell.font = { ...FONT, size: 13, bold: !title.startsWith('('), italic: title.startsWith('(') };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(row).height = title.length > 110 ? 36 : 20;
}

function writeRow(sheet: Sheet, row: number, texts: readonly string[], sample: SampleSheet): void {
  const kind = rowKind(texts);
  texts.forEach((text, i) => {
    const cell = sheet.getCell(row, i + 1);
    if (text !== '') cell.value = text;
    cell.border = BORDER;
    cell.font = {
      ...FONT,
      bold: kind === 'header' || kind === 'section',
      italic: kind === 'numbers',
    };
    cell.numFmt = '@';
    const centred = kind === 'header' || kind === 'numbers' || sample.centred.includes(i);
    cell.alignment = {
      horizontal: centred && kind !== 'section' ? 'center' : 'left',
      vertical: 'middle',
      wrapText: true,
    };
  });
  const wide = kind === 'section' || kind === 'total';
  if (wide) mergeHeading(sheet, row, texts);
  sheet.getRow(row).height = wide ? 34 : rowHeight(texts, sample.widths, kind === 'header');
}

function rowHeight(texts: readonly string[], widths: readonly number[], bold: boolean): number {
  return rowHeightFor(
    texts.map((text, i) => ({
      text,
      width: pointsOfCharacters(widths[i] ?? 10),
      fontSize: 12,
      bold,
    })),
  );
}

function mergeHeading(sheet: Sheet, row: number, texts: readonly string[]): void {
  const first = texts.findIndex((text) => text !== '');
  sheet.mergeCells(row, first + 1, row, texts.length);
}

function rowKind(texts: readonly string[]): 'header' | 'numbers' | 'section' | 'total' | 'task' {
  if (texts[0] === 'TT') return 'header';
  if (texts[0] === '(1)') return 'numbers';
  if (texts[1]?.startsWith('Tổng cộng')) return 'total';
  return texts.slice(1).every((text) => text === '') ? 'section' : 'task';
}
