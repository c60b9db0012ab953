import { describe, it, expect } from '@jest/globals';
import { wordsFormula, wordsSay } from '../../../src/excel/highlight/done-formula';
import { kindOfFormula, marker } from '../../../src/excel/highlight/marker';
import { addressesOfAreas, forRow, withoutRows } from '../../../src/excel/highlight/areas';
import { withToneMarks } from '../../../src/excel/highlight/spelling';
import { checkConditionalFormula } from '../../../src/host/calc';
import { countDoneWords } from '../../../src/programme/progress';
import { remarkRows } from '../../programme/progress/remarks';

const note = (text: string): Parameters<typeof wordsSay>[0] => ({
  status: '',
  completedOn: '',
  note: text,
});

describe('withToneMarks', () => {
  it.each([
    ['Hoàn thành', 'Hoa\u0300n tha\u0300nh'],
    ['Tổ chức', 'Tô\u0309 chư\u0301c'],
    ['nghiệm', 'nghiê\u0323m'],
    ['đã ăn', 'đa\u0303 ăn'],
    ['100%', '100%'],
  ])('writes the tones of %s behind whole vowels', (text, marked) => {
    expect(withToneMarks(text)).toBe(marked);
    expect(withToneMarks(text.normalize('NFD'))).toBe(marked);
    expect(marked.normalize('NFC')).toBe(text);
  });
});

describe('wordsSay', () => {
  it('counts as the reader’s own count does, but lets no phrase cancel another’s word', () => {
    const notes = remarkRows().filter(({ cells }) => /^note=/.test(cells) && !cells.includes('||'));
    const differing = notes
      .map(({ sources: [source] }) => source?.text ?? '')
      .filter((text) => wordsSay(note(text), 'done') !== countDoneWords(text) > 0);
    // A line break inside a phrase, and odd spaces: the reader folds them, a formula cannot.
    const folded = (text: string): boolean => /\n|\s{2}/.test(text);
    expect(differing.filter((text) => !folded(text))).toEqual([]);
    expect(differing.length).toBeLessThan(6);
  });

  it.each([
    ['Chưa hoàn thành dự thảo, đã ban hành kế hoạch', true],
    ['Hoàn thành trước hạn', true],
    ['Sẽ hoàn thành trước hạn', false],
    ['Đã hoàn thành trước 30/6', true],
    ['Hoàn thành trước 30/6', false],
    ['', false],
  ])('takes %j for done: %s', (text, done) => {
    expect(wordsSay(note(text), 'done')).toBe(done);
    expect(wordsSay(note(text.normalize('NFD')), 'done')).toBe(done);
    expect(wordsSay(note(withToneMarks(text)), 'done')).toBe(done);
  });

  it('takes what was dropped for closed, not for done', () => {
    expect(wordsSay(note('Tạm dừng'), 'closed')).toBe(true);
    expect(wordsSay(note('Tạm dừng'), 'done')).toBe(false);
  });

  it('lets a status that denies silence the note, and a completion day speak for both', () => {
    const values = { status: 'Đang thực hiện', completedOn: '', note: 'Đã ban hành' };
    expect(wordsSay(values, 'closed')).toBe(false);
    expect(wordsSay({ ...values, status: 'Trong hạn' }, 'closed')).toBe(true);
    expect(wordsSay({ ...values, completedOn: 45900 }, 'closed')).toBe(true);
  });
});

describe('wordsFormula', () => {
  const cells = { status: 'IFERROR($F7,"")', completedOn: '$H7', note: 'IFERROR($I7,"")' };

  it('is one that conditional formats take, with room left for exceptions', () => {
    for (const asked of ['closed', 'done'] as const) {
      const formula = wordsFormula(cells, asked);
      expect(checkConditionalFormula(formula)).toEqual({ ok: true });
      expect(formula.length).toBeLessThan(3_000);
      expect(formula).not.toMatch(/[{}]|LAMBDA|LET\(/);
    }
  });

  it('names a column only where the layout has it', () => {
    expect(wordsFormula({ status: null, completedOn: null, note: null }, 'closed')).toBe('FALSE');
    expect(wordsFormula({ ...cells, status: null }, 'closed')).not.toContain('$F7');
    expect(wordsFormula({ ...cells, completedOn: null }, 'closed')).not.toContain('$H7');
  });
});

describe('the marker', () => {
  it('names the kind, whatever stands around it', () => {
    expect(kindOfFormula(`=IF(A1,AND(${marker('dueSoon')},TRUE),FALSE)`)).toBe('dueSoon');
    expect(kindOfFormula('=n( "ctct:overdue" )=0')).toBe('overdue');
  });

  it.each(['=LEN("ctct:overdue")=12', '=N("ctct:other")=0', '=N("x ctct:done")=0', '=TRUE', ''])(
    'is not found in %j',
    (formula) => expect(kindOfFormula(formula)).toBeNull(),
  );
});

describe('areas', () => {
  const area = { top: 4, left: 0, bottom: 9, right: 2 };

  it('leave rows out at the top, in the middle and at the end', () => {
    const rows = withoutRows(area, new Set([4, 6, 7, 9])).map(({ top, bottom }) => [top, bottom]);
    expect(rows).toEqual([
      [5, 5],
      [8, 8],
    ]);
    expect(withoutRows(area, new Set())).toEqual([area]);
    expect(withoutRows(area, new Set([4, 5, 6, 7, 8, 9]))).toEqual([]);
  });

  it('are cut into addresses that Excel does not', () => {
    const areas = Array.from({ length: 2000 }, (_, i) => ({ ...area, top: 2 * i, bottom: 2 * i }));
    const addresses = addressesOfAreas(areas);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.every(({ address }) => address.length < 8192)).toBe(true);
    expect(
      addresses
        .map(({ address }) => address)
        .join(',')
        .split(','),
    ).toHaveLength(2000);
    expect(addresses[1]?.address.startsWith(`A${(addresses[1]?.top ?? 0) + 1}:`)).toBe(true);
  });

  it('move relative rows of a formula with them, and nothing else', () => {
    const formula = 'IF($D5="$D5 ""x"" $D5",$D$5&$AB5,N("ctct:done")+DATE(2025,1,5))';
    expect(forRow(formula, 4, 9)).toBe(
      'IF($D10="$D5 ""x"" $D5",$D$5&$AB10,N("ctct:done")+DATE(2025,1,5))',
    );
    expect(forRow(formula, 4, 4)).toBe(formula);
  });
});
