import { describe, it, expect } from '@jest/globals';
import { wordLists, wordNames, wordsFormula, wordsSay } from '../../../src/excel/highlight/words';
import { freeSet, kindOfFormula, marker, setOfName } from '../../../src/excel/highlight/marker';
import { addressesOfAreas, forRow, withoutRows } from '../../../src/excel/highlight/areas';
import { withToneMarks } from '../../../src/excel/highlight/words';
import { checkConditionalFormula, parseFormula } from '../../../src/host/calc';
import { countDoneWords } from '../../../src/programme/progress';
import type { CellValue } from '../../../src/programme';
import type { Columns, Slot } from '../../../src/excel/highlight/slots';
import type { Asked } from '../../../src/excel/highlight/words';
import { remarkRows } from '../../programme/progress/remarks';

const COLUMNS: Columns = new Map([
  ['status', 5],
  ['percent', 6],
  ['completedOn', 7],
  ['note', 8],
]);
const READING = { columns: COLUMNS, shares: true, errors: new Set<Slot>() };

/** Whether the words of cells that hold this say what is asked. */
const says = (cells: Partial<Record<Slot, CellValue>>, asked: Asked): boolean =>
  wordsSay((slot) => cells[slot] ?? '', READING, asked);

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
  it('counts as the reader’s own count does, but knows more denials and shares', () => {
    const notes = remarkRows().filter(({ cells }) => /^note=/.test(cells) && !cells.includes('||'));
    const texts = notes.map(({ sources: [source] }) => source?.text ?? '');
    const more = texts.filter((text) => says({ note: text }, 'done') && countDoneWords(text) <= 0);
    // What the reader folds (line breaks, odd spaces) a formula cannot; shared denials are taken back once.
    expect(more.length).toBeLessThan(4);
    const fewer = texts.filter((text) => !says({ note: text }, 'done') && countDoneWords(text) > 0);
    const known = /%|\n|\s{2}|đang|tiếp tục|phải|để|sắp|gần|được|không thể|cố gắng|yêu cầu/iu;
    expect(fewer.filter((text) => !known.test(text))).toEqual([]);
  });

  it.each([
    ['Chưa hoàn thành dự thảo, đã ban hành kế hoạch', true],
    ['Chưa hoàn thành; đã hoàn thành', true],
    ['Hoàn thành trước hạn', true],
    ['Sẽ hoàn thành trước hạn', false],
    ['Đã hoàn thành trước 30/6', true],
    ['Hoàn thành trước 30/6', false],
    ['Hoàn thành 100%', true],
    ['Hoàn thành 60%', false],
    ['Đang hoàn thành hồ sơ', false],
    ['', false],
  ])('takes %j for done: %s', (text, done) => {
    expect(says({ note: text }, 'done')).toBe(done);
    expect(says({ note: text.normalize('NFD') }, 'done')).toBe(done);
    expect(says({ note: withToneMarks(text) }, 'done')).toBe(done);
  });

  it('takes what was dropped for closed, not for done', () => {
    expect(says({ note: 'Tạm dừng' }, 'closed')).toBe(true);
    expect(says({ note: 'Tạm dừng' }, 'done')).toBe(false);
  });

  it('asks status, percentage, completion and note in this order', () => {
    const note = 'Đã ban hành';
    expect(says({ status: 'Đang thực hiện', completedOn: 45900, note }, 'closed')).toBe(false);
    expect(says({ status: 'Hoàn thành', percent: 0.6, note: 'đạt 95%' }, 'closed')).toBe(true);
    expect(says({ status: 'Trong hạn', note }, 'closed')).toBe(true);
    expect(says({ percent: 0.6, completedOn: 45900, note }, 'closed')).toBe(false);
    expect(says({ percent: 1 }, 'closed')).toBe(true);
    expect(says({ completedOn: 45900, note: 'Chưa hoàn thành' }, 'closed')).toBe(true);
    expect(says({ completedOn: 15, note: '' }, 'closed')).toBe(false);
  });

  it('takes an error for nothing where others of its column are errors, else for “not yet”', () => {
    const cells = { status: '#N/A', note: 'Đã hoàn thành' };
    const asked = (errors: readonly Slot[]): boolean =>
      wordsSay(
        (slot) => (cells as Partial<Record<Slot, CellValue>>)[slot] ?? '',
        { ...READING, errors: new Set(errors) },
        'done',
      );
    expect(asked(['status'])).toBe(true);
    expect(asked([])).toBe(false);
  });
});

describe('wordsFormula', () => {
  const names = wordNames('ctct_a');
  const formula = (slots: readonly Slot[], asked: Asked): string =>
    wordsFormula(
      (slot) => `$${slot.slice(0, 1).toUpperCase()}7`,
      { ...READING, columns: new Map([...COLUMNS].filter(([slot]) => slots.includes(slot))) },
      names,
      asked,
    );

  it('is a short one that conditional formats take', () => {
    for (const asked of ['closed', 'done'] as const) {
      const whole = formula(['status', 'percent', 'completedOn', 'note'], asked);
      expect(checkConditionalFormula(whole)).toEqual({ ok: true });
      expect(whole.length).toBeLessThan(350);
      expect(whole).not.toMatch(/[{}]|LAMBDA|LET\(/);
    }
  });

  it('names a column only where the layout has it', () => {
    expect(formula([], 'closed')).not.toContain('$');
    expect(formula(['note'], 'closed')).not.toContain('$S7');
    expect(formula(['note', 'status'], 'closed')).toContain('$S7');
  });

  it('looks into names that Excel takes', () => {
    const lists = wordLists(names, true);
    expect(lists.map(({ name }) => name)).toEqual([
      'ctct_a_words_0',
      'ctct_a_weights_0',
      'ctct_a_done_weights_0',
      'ctct_a_status_0',
    ]);
    for (const { name, formula: list } of lists) {
      expect(parseFormula(list)).toMatchObject({ ok: true });
      expect(list.length).toBeLessThan(8_000);
      expect(setOfName(name)).toBe('ctct_a');
    }
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

describe('the names of a set', () => {
  it('are told from all others', () => {
    expect(setOfName('ctct_b_texts_12')).toBe('ctct_b');
    for (const other of [
      'ctct_report_3',
      'ctct_draft_a_1',
      'ctct_b_texts',
      'texts_1',
      'xctct_b_texts_1',
    ])
      expect(setOfName(other)).toBeNull();
  });

  it('begin with the first letter that is free', () => {
    expect(freeSet(['ctct_report_3', 'x'])).toBe('ctct_a');
    expect(freeSet(['ctct_a_texts_1', 'ctct_a_days_1'])).toBe('ctct_b');
    expect(freeSet(['ctct_b_texts_1'])).toBe('ctct_a');
  });
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
