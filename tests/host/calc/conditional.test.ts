import { describe, expect, it } from '@jest/globals';
import { conditionalStyles, styleKey } from '../../../src/host/calc';
import type { HostRule } from '../../../src/host/types';
import { TODAY, workbookWith } from './evaluate';

const fill = (argb: string) => ({
  fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb } },
});
const RED = fill('FFFF0000');
const YELLOW = fill('FFFFFF00');

type Rules = [ref: string, ...rules: object[]][];

/** The 1-based addresses of the cells of A1:D8 that some rule applies to, with the fill's colour. */
function coloured(
  cells: Record<string, unknown>,
  rules: Rules,
  today = TODAY,
): Record<string, string> {
  const workbook = workbookWith(cells);
  const sheet = workbook.book.worksheets[0];
  for (const [ref, ...list] of rules) {
    sheet?.conditionalFormattings.push({ ref, rules: list as HostRule[] });
  }
  const area = { top: 0, left: 0, bottom: 7, right: 3 };
  const { styles, notEvaluated } = conditionalStyles(workbook, 's', area, { today });
  expect(notEvaluated).toEqual([]);
  return Object.fromEntries(
    [...styles].map(([key, style]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const { bgColor } = (style.fill ?? {}) as { bgColor?: { argb?: string } };
      return [`${'ABCD'[column]}${row + 1}`, bgColor?.argb ?? JSON.stringify(style.font)];
    }),
  );
}

const expression = (priority: number, formula: string, rest: object = RED): object => ({
  type: 'expression',
  priority,
  formulae: [formula],
  style: rest,
});

describe('conditionalStyles', () => {
  it('counts references from the top left of the first range', () => {
    const cells = { A2: 'x', A3: 'y', A4: 'x', A7: 'x' };
    expect(coloured(cells, [['A2:B4 A6:B7', expression(1, '$A2="x"')]])).toEqual({
      A2: 'FFFF0000',
      B2: 'FFFF0000',
      A4: 'FFFF0000',
      B4: 'FFFF0000',
      A7: 'FFFF0000',
      B7: 'FFFF0000',
    });
  });

  it('follows columns where they are relative', () => {
    const cells = { A1: 1, B1: 2, C1: 3 };
    expect(coloured(cells, [['A1:C1', expression(1, 'A1>=2')]])).toEqual({
      B1: 'FFFF0000',
      C1: 'FFFF0000',
    });
  });

  it('lets the rule of higher priority win each property, whatever the order in the file', () => {
    const font = { font: { bold: true, color: { argb: 'FF0000FF' } } };
    const low = expression(2, 'TRUE', {
      ...YELLOW,
      font: { italic: true, color: { argb: 'FF111111' } },
    });
    const workbook = workbookWith({ A1: 1 });
    workbook.book.worksheets[0]?.conditionalFormattings.push(
      { ref: 'A1', rules: [low as HostRule] },
      { ref: 'A1', rules: [expression(1, 'A1=1', font) as HostRule] },
    );
    const one = { top: 0, left: 0, bottom: 0, right: 0 };
    const { styles } = conditionalStyles(workbook, 'S', one, { today: TODAY });
    expect(styles.get(styleKey(0, 0))).toEqual({
      ...YELLOW,
      font: { bold: true, italic: true, color: { argb: 'FF0000FF' } },
    });
  });

  it('stops at a rule that says so, only where it applies', () => {
    const rules = (stopIfTrue: boolean): Rules => [
      ['A1:A2', { ...expression(1, 'A1="x"', { font: { bold: true } }), stopIfTrue }],
      ['A1:A2', expression(2, 'TRUE')],
    ];
    const cells = { A1: 'x', A2: 'y' };
    expect(coloured(cells, rules(true))).toEqual({ A1: '{"bold":true}', A2: 'FFFF0000' });
    expect(coloured(cells, rules(false))).toEqual({ A1: 'FFFF0000', A2: 'FFFF0000' });
  });

  it('means the given day by TODAY()', () => {
    const cells = { A1: 45930, A2: 45931 };
    const rules: Rules = [['A1:A2', expression(1, 'A1<TODAY()')]];
    expect(coloured(cells, rules, '2025-09-30')).toEqual({});
    expect(coloured(cells, rules, '2025-10-01')).toEqual({ A1: 'FFFF0000' });
  });

  it('takes errors, texts and empty results for false', () => {
    const cells = { A1: { error: '#N/A' }, A2: 'TRUE', A3: 2 };
    expect(coloured(cells, [['A1:A4', expression(1, 'A1')]])).toEqual({
      A2: 'FFFF0000',
      A3: 'FFFF0000',
    });
    expect(coloured(cells, [['A1:A4', expression(1, 'AND(A3=2,1/0)')]])).toEqual({});
  });

  it('reads formulas, rich text, links and merged cells as their values', () => {
    const workbook = workbookWith({
      A1: { formula: '"x"' },
      A2: { richText: [{ text: 'x' }] },
      A3: { text: 'x', hyperlink: 'https://example.invalid/' },
      A4: 'x',
    });
    const sheet = workbook.book.worksheets[0];
    sheet?.mergeCells('A4:A5');
    sheet?.conditionalFormattings.push({
      ref: 'A1:A6',
      rules: [expression(1, 'A1="x"') as HostRule],
    });
    const area = { top: 0, left: 0, bottom: 5, right: 0 };
    expect([...conditionalStyles(workbook, 'S', area, { today: TODAY }).styles.keys()]).toEqual([
      '0,0',
      '1,0',
      '2,0',
      '3,0',
    ]);
  });

  const cellIs = (operator: string, ...formulae: string[]): object => ({
    type: 'cellIs',
    priority: 1,
    operator,
    formulae,
    style: RED,
  });
  const text = (operator: string, content: string): object => ({
    type: operator,
    operator,
    priority: 1,
    text: content,
    style: RED,
  });

  it.each([
    ['equal', cellIs('equal', '5'), ['A1']],
    ['notEqual', cellIs('notEqual', '5'), ['A2', 'A3', 'A4']],
    ['greaterThan', cellIs('greaterThan', '$D$1'), ['A2', 'A3']],
    ['lessThanOrEqual', cellIs('lessThanOrEqual', '5'), ['A1', 'A4']],
    ['between', cellIs('between', '8', '5'), ['A1', 'A2']],
    ['notBetween', cellIs('notBetween', '5', '8'), ['A3', 'A4']],
    ['equal to text', cellIs('equal', '"Xong RỒI"'), ['A3']],
    ['containsText', text('containsText', 'xong'), ['A3']],
    ['notContainsText', text('notContainsText', 'xong'), ['A1', 'A2', 'A4']],
    ['beginsWith', text('beginsWith', 'xo'), ['A3']],
    ['endsWith', text('endsWith', 'rồi'), ['A3']],
    ['containsBlanks', text('containsBlanks', ''), ['A4']],
  ])('evaluates %s', (_, rule, expected) => {
    const cells = { A1: 5, A2: 7, A3: 'xong rồi', D1: 6 };
    expect(Object.keys(coloured(cells, [['A1:A4', rule]]))).toEqual(expected);
  });

  it('finds duplicates and unique values over all ranges of a rule, without case', () => {
    const cells = { A1: 'Sở A', A2: 'sở a', B1: 3, D1: 3, D2: 4 };
    const rule = (type: string): object => ({ type, priority: 1, style: RED });
    expect(Object.keys(coloured(cells, [['A1:B3 D1:D3', rule('duplicateValues')]]))).toEqual([
      'A1',
      'B1',
      'D1',
      'A2',
    ]);
    expect(Object.keys(coloured(cells, [['A1:B3 D1:D3', rule('uniqueValues')]]))).toEqual(['D2']);
  });

  it('says which rules it does not evaluate', () => {
    const workbook = workbookWith({ A1: 1 });
    const rules = [
      { type: 'top10', priority: 1, rank: 3, percent: false, style: RED },
      { type: 'colorScale', priority: 2 },
      expression(3, 'XLOOKUP(A1,A:A,B:B)=1'),
      // A name that nobody gave is an error, as in Excel: the rule does not apply.
      expression(4, 'ten_la>1'),
      expression(5, 'A1='),
      expression(6, 'A1=1'),
    ] as HostRule[];
    workbook.book.worksheets[0]?.conditionalFormattings.push({ ref: 'A1:B2', rules });
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const { styles, notEvaluated } = conditionalStyles(workbook, 'S', area, { today: TODAY });
    expect([...styles.keys()]).toEqual(['0,0']);
    expect(notEvaluated.map(({ ref, type, reason }) => `${ref} ${type} ${reason}`)).toEqual([
      expect.stringContaining('A1:B2 top10'),
      expect.stringContaining('colorScale'),
      expect.stringContaining('XLOOKUP'),
      expect.stringContaining('parsed'),
    ]);
  });

  it('throws for a sheet that is not there', () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(() => conditionalStyles(workbookWith({}), 'Khác', area)).toThrow('Khác');
  });
});
