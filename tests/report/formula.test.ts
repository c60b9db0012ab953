import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { evaluateFigure } from '../../src/report/evaluate';
import { beginsWith, constant, count, equals, type Figure } from '../../src/report/figures';
import { sentenceText } from '../../src/report/figure-text';
import { figureFormula, sentenceFormula, type TablePlaces } from '../../src/report/formula';
import { isFigure, type ReportDocument, tablesOf, type TextPart } from '../../src/report/model';
import { sentence } from '../../src/report/sentence';
import { anyPeriod, anyTasks } from './arbitraries';
import { input } from './builders';
import { allBlocks } from './documents';
import { layOut } from './sheet';
import { YEAR_2025 } from './year-2025';

const PLACES: TablePlaces = {
  column: (_, column) =>
    column === 'gone'
      ? null
      : `$${column.charAt(0).toUpperCase()}$2:$${column.charAt(0).toUpperCase()}$9`,
  cell: (_, row, column) => `$${column.charAt(0).toUpperCase()}$${row + 2}`,
};

function figure(expression: Figure['expression'], format: Figure['format'] = 'plain'): Figure {
  return { expression, format, value: 0 };
}

describe('figureFormula', () => {
  it.each<[string, Figure, string | null]>([
    [
      'a count',
      figure(count('t', equals('status', 'Hoàn thành'))),
      '=COUNTIFS($S$2:$S$9,"Hoàn thành")',
    ],
    [
      'a prefix',
      figure(count('t', beginsWith('status', 'Quá hạn'))),
      '=COUNTIFS($S$2:$S$9,"Quá hạn*")',
    ],
    ['wildcards', figure(count('t', equals('unit', 'Sở *?~'))), '=COUNTIFS($U$2:$U$9,"Sở ~*~?~~")'],
    [
      'quotes',
      figure(count('t', equals('unit', 'Phòng "A"'))),
      '=COUNTIFS($U$2:$U$9,"Phòng ""A""")',
    ],
    ['a comparison sign', figure(count('t', equals('unit', '>5'))), '=COUNTIFS($U$2:$U$9,"=>5")'],
    ['a column that was left out', figure(count('t', equals('gone', 'x'))), null],
    ['a plain number', figure(constant(5)), null],
    ['a text too long to ask for', figure(count('t', equals('unit', 'x'.repeat(256)))), null],
  ])('writes %s', (_, one, expected) => {
    expect(figureFormula(one, PLACES)).toBe(expected);
  });
});

describe('sentenceFormula', () => {
  it('gives no formula to a sentence without figures of a table', () => {
    expect(sentenceFormula([{ kind: 'text', text: 'Có 5 việc' }], PLACES)).toBeNull();
    expect(sentenceFormula(sentence('{n} việc', { n: figure(constant(5)) }), PLACES)).toBeNull();
  });

  it('parts texts that are longer than Excel takes in a formula', () => {
    const n = figure(count('t', equals('unit', 'A')));
    const formula = sentenceFormula(sentence(`${'dài '.repeat(100)}{n}`, { n }), PLACES) ?? '';
    const literals = formula.match(/"[^"]*"/g) ?? [];
    expect(literals.length).toBeGreaterThan(2);
    expect(Math.max(...literals.map(({ length }) => length - 2))).toBeLessThanOrEqual(255);
  });

  it('gives no formula where it would be longer than Excel takes', () => {
    const n = figure(count('t', equals('unit', 'A')));
    expect(sentenceFormula(sentence(`${'x'.repeat(9000)}{n}`, { n }), PLACES)).toBeNull();
  });
});

/** Every figure of a document: in tables and in sentences. */
function figuresOf(document: ReportDocument): Figure[] {
  const inParts = (parts: readonly TextPart[]): Figure[] =>
    parts.flatMap((part) => {
      if (part.kind === 'text') return [];
      return part.kind === 'figure'
        ? [part.figure]
        : [part.figure, ...inParts(part.zero), ...inParts(part.other)];
    });
  return allBlocks(document).flatMap((block) => {
    if (block.kind === 'paragraph') return inParts(block.parts);
    if (block.kind !== 'table') return [];
    return block.table.rows.flatMap(({ cells }) => cells.filter(isFigure));
  });
}

describe('every figure of a report', () => {
  it('has the value its expression gives over the printed tables', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        const document = buildReport(input(tasks, '', { period: any }));
        const tables = tablesOf(document);
        for (const one of figuresOf(document)) expect(evaluateFigure(one, tables)).toBe(one.value);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['2025-Q1', '2025-Q3', '2025', '2025-M08'])(
    'is worked out alike by a spreadsheet for %s',
    (id) => {
      const document = buildReport(input(YEAR_2025, id));
      expectSameInSheet(document);
    },
  );

  it('is worked out alike by a spreadsheet for any tasks', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        expectSameInSheet(buildReport(input(tasks, '', { period: any })));
      }),
      { numRuns: 12 },
    );
  });

  it('follows a status corrected by hand in the sheet', () => {
    const document = buildReport(input(YEAR_2025, '2025-Q3'));
    const sheet = layOut(document);
    sheet.setStatus('CT!3', 'Hoàn thành quá hạn');
    sheet.recalculate();
    const text = sheet.textOf('general');
    expect(text).toContain(
      'Đã hoàn thành 03 nhiệm vụ, trong đó: 02 nhiệm vụ hoàn thành đúng hạn; 01 nhiệm vụ hoàn thành quá hạn',
    );
    expect(text).toContain('Còn 04 nhiệm vụ chưa hoàn thành, trong đó: 01 nhiệm vụ quá hạn;');
    expect(text).toContain('nhiệm vụ đến hạn đạt 66,7% (02/03 nhiệm vụ đến hạn)');
    expect(text).toContain('Chuyển sang kỳ sau 01 nhiệm vụ');
    expect(sheet.valueOf('units', 1, 'late')).toBe(1);
    expect(sheet.valueOf('units', 1, 'overdue')).toBe(0);
    expect(sheet.valueOf('units', 1, 'rate')).toBe(1);
  });

  it.each([
    ['Đã hoàn thành', 'Đã hoàn thành 03 nhiệm vụ'],
    ['đã xong', 'Đã hoàn thành 03 nhiệm vụ'],
    ['Hoàn thành trước hạn', '03 nhiệm vụ hoàn thành đúng hạn'],
    ['Quá hạn 5 ngày', '02 nhiệm vụ quá hạn'],
  ])('counts %j typed into the status column as the status it means', (word, said) => {
    const sheet = layOut(buildReport(input(YEAR_2025, '2025-Q3')));
    sheet.setStatus('CT!3', word);
    sheet.recalculate();
    expect(sheet.textOf('general')).toContain(said);
    expect(sheet.textOf('aside.statusesMatch')).toContain('khớp với tổng số');
  });

  it('says so beside the sheet where a status typed by hand is none of ours', () => {
    const sheet = layOut(buildReport(input(YEAR_2025, '2025-Q3')));
    sheet.setStatus('CT!3', 'Gần xong');
    sheet.recalculate();
    expect(sheet.textOf('aside.statusesMatch')).toMatch(/^Có 01 dòng ghi trạng thái khác mẫu/);
    const last = 9;
    expect(sheet.valueOf('statuses', last, 'count')).toBe(1);
  });
});

function expectSameInSheet(document: ReportDocument): void {
  const sheet = layOut(document);
  sheet.recalculate();
  for (const table of tablesOf(document).values()) {
    table.rows.forEach((row, at) =>
      row.cells.forEach((cell, column) => {
        if (!isFigure(cell)) return;
        const found = sheet.valueOf(table.id, at, table.columns[column]?.id ?? '');
        if (cell.value === null) expect(found).toBe('–');
        else expect(found).toBeCloseTo(cell.value, 10);
      }),
    );
  }
  for (const block of allBlocks(document)) {
    if (block.kind !== 'paragraph' || sentenceFormula(block.parts, PLACES) === null) continue;
    expect(sheet.textOf(block.id)).toBe(sentenceText(block.parts));
  }
}
