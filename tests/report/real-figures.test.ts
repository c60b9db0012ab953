import { describe, expect, it } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { sentenceText } from '../../src/report/figure-text';
import { input } from './builders';
import { headings, paragraph, rowsOf } from './documents';
import { realProgramme } from './real-programmes';

/**
 * Worked out by hand from the two printed programmes, without any remark, each period as of its last day:
 * due, carried over, continuing, undated; then overdue (what was due on that day included), due soon, in time, ongoing.
 */
const FIGURES = {
  'chuong-trinh-2025': [
    ['2025-Q1', [0, 0, 17, 0], [0, 0, 17, 0]],
    ['2025-Q2', [4, 0, 17, 0], [4, 0, 17, 0]],
    ['2025-Q3', [4, 4, 15, 0], [8, 0, 15, 0]],
    ['2025-Q4', [17, 8, 0, 0], [25, 0, 0, 0]],
    ['2025-H1', [4, 0, 17, 0], [4, 0, 17, 0]],
    ['2025-H2', [21, 4, 0, 0], [25, 0, 0, 0]],
    ['2025-9M', [8, 0, 15, 0], [8, 0, 15, 0]],
    ['2025', [25, 0, 0, 0], [25, 0, 0, 0]],
  ],
  'phu-luc-kh127-2023': [
    ['2023-Q1', [0, 0, 24, 0], [0, 0, 6, 18]],
    ['2023-Q2', [0, 0, 24, 0], [0, 0, 6, 18]],
    ['2023-Q3', [0, 0, 24, 0], [0, 0, 6, 18]],
    ['2023-Q4', [3, 0, 21, 0], [3, 0, 3, 18]],
    ['2023-H1', [0, 0, 24, 0], [0, 0, 6, 18]],
    ['2023-H2', [3, 0, 21, 0], [3, 0, 3, 18]],
    ['2023-9M', [0, 0, 24, 0], [0, 0, 6, 18]],
    ['2023', [3, 0, 21, 0], [3, 0, 3, 18]],
    ['2024-Q1', [0, 3, 23, 0], [3, 0, 5, 18]],
  ],
} as const;

describe.each(['chuong-trinh-2025', 'phu-luc-kh127-2023'] as const)('the report on %s', (name) => {
  const programme = realProgramme(name);

  it.each(FIGURES[name].map((line) => [line[0], line] as const))(
    'has the figures of %s',
    (id, [, classes, statuses]) => {
      const { counts } = buildReport(input([], id, { programmes: [programme] }));
      const { due, carriedOver, continuing, undated, byStatus } = counts;
      const { overdue, dueSoon, inProgress, ongoing } = byStatus;
      expect([due, carriedOver, continuing, undated]).toEqual(classes);
      expect([overdue, dueSoon, inProgress, ongoing]).toEqual(statuses);
      expect(counts.total).toBe(classes.reduce((sum: number, one) => sum + one, 0));
    },
  );

  it('has unit tables that sum to the total, several leads included', () => {
    for (const [id] of FIGURES[name]) {
      const document = buildReport(input([], id, { programmes: [programme] }));
      const [, ...totals] = rowsOf(document, 'units', ['total']).map(([total]) => Number(total));
      const last = totals.pop();
      expect(totals.reduce((sum, total) => sum + total, 0)).toBe(document.counts.total);
      expect(last).toBe(document.counts.total);
    }
  });
});

describe('the report on both programmes', () => {
  const programmes = [realProgramme('chuong-trinh-2025'), realProgramme('phu-luc-kh127-2023')];

  it('counts the tasks of both', () => {
    const { counts } = buildReport(input([], '2025-Q3', { programmes }));
    // Of the annex in 2025: 3 carried over, 18 ongoing, 5 with a later deadline.
    expect(counts).toMatchObject({ total: 49, due: 4, carriedOver: 7, continuing: 38 });
  });

  it('keeps the sections of the annex under its own name', () => {
    const document = buildReport(input([], '2025-Q3', { programmes }));
    const found = rowsOf(document, 'detail', ['ordinal']).flat();
    expect(found.filter((text) => text.startsWith('phu-luc-kh127-2023 – '))).toHaveLength(5);
    expect(headings(document)).toContain('I. KẾT QUẢ THỰC HIỆN');
  });
});

describe('the printed programme of 2025', () => {
  const document = buildReport(
    input([], '2025-Q3', { programmes: [realProgramme('chuong-trinh-2025')] }),
  );

  it('lists its tasks by their numbers, without those that begin in December', () => {
    const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
    const expected = numbers.filter((number) => number !== '22' && number !== '23');
    expect(rowsOf(document, 'detail', ['ordinal']).flat()).toEqual(expected);
  });

  it('names these tasks as overdue, unit by unit', () => {
    const late = document.papers[0]?.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'item' && block.part === 'shortcomings'
        ? [sentenceText(block.parts)]
        : [],
    );
    const found = (late ?? []).map((line) =>
      /Nhiệm vụ (\d+): .*(?:quá hạn (\d+) ngày|hết hạn ngày)/.exec(line),
    );
    expect(found.map((match) => [match?.[1], match?.[2] ?? '0'])).toEqual([
      ['07', '153'],
      ['09', '153'],
      ['08', '153'],
      ['10', '0'],
      ['14', '153'],
    ]);
    // Half a page holds no more: the others stand in the annex, as this says.
    expect(paragraph(document, 'shortcomings.rest')).toBe(
      'Còn 03 nhiệm vụ quá hạn khác tại Phụ lục I.',
    );
    const statuses = rowsOf(document, 'detail', ['ordinal', 'status']);
    expect(statuses.filter(([, status]) => status?.startsWith('Quá hạn'))).toHaveLength(7);
    expect(statuses).toContainEqual(['16', 'Quá hạn 61 ngày']);
    expect(statuses).toContainEqual(['10', 'Chưa hoàn thành, hết hạn ngày 30/9/2025']);
  });

  it('shows all leads of task 24 and counts it for the first', () => {
    const row = rowsOf(document, 'detail', ['ordinal', 'lead', 'unit']).find(
      ([ttt]) => ttt === '24',
    );
    expect(row?.[1]?.split('; ')).toHaveLength(4);
    expect(row?.[1]?.split('; ')[0]).toBe('Phòng Kế hoạch - HT');
    expect(row?.[2]).toBe('Phòng Kế hoạch - HT');
  });
});

describe('the printed annex of 2023', () => {
  const document = buildReport(
    input([], '2023', { programmes: [realProgramme('phu-luc-kh127-2023')] }),
  );

  it('numbers tasks by their section where they stand outside it', () => {
    const next = document.papers[0]?.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'item' && block.part === 'next'
        ? [sentenceText(block.parts)]
        : [],
    );
    expect(next?.[0]).toMatch(
      /^- Nhiệm vụ II\.3: .*\(bắt đầu triển khai từ ngày 01\/01\/2024\)\.$/,
    );
    expect(rowsOf(document, 'detail', ['ordinal']).flat()).toContain('12');
  });

  it('has no group by director, for it has no such column', () => {
    expect(rowsOf(document, 'directors', ['name'])).toEqual([]);
    expect(rowsOf(document, 'sections', ['name'])).toHaveLength(8);
  });
});
