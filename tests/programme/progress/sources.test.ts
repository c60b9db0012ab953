import { describe, it, expect } from '@jest/globals';
import { progressOfValues, readProgress, type ProgressRole } from '../../../src/programme/progress';
import type { CellValue } from '../../../src/programme/snapshot';
import type { Progress } from '../../../src/programme/types';

const read = (role: ProgressRole, value: CellValue, displayed?: string): Progress =>
  readProgress([{ role, value, displayed, text: displayed ?? String(value) }], { year: 2025 });

describe('readProgress of a percent cell', () => {
  it.each([
    [0.6, '60%', 60],
    [0.6, undefined, 60],
    [0.6, '0.6', 60],
    [60, '60', 60],
    [0.955, '95,5%', 95.5],
    [0, '0%', 0],
  ])('reads %j shown as %j as %j %%, not done', (value, displayed, percent) => {
    expect(read('percent', value, displayed)).toMatchObject({ state: 'notDone', percent });
  });

  it('asks what a plain 1 is: one per cent or the whole', () => {
    const { state, percent, notUnderstood } = read('percent', 1, '1');
    expect([state, percent, notUnderstood.map(({ text }) => text)]).toEqual([
      'unknown',
      null,
      ['1'],
    ]);
    expect(read('percent', 1, '100%')).toMatchObject({ state: 'done', percent: 100 });
  });

  it.each([
    [1, '100%'],
    [1, undefined],
    [100, '100'],
    [1.2, '120%'],
  ])('reads %j shown as %j as done', (value, displayed) => {
    expect(read('percent', value, displayed)).toMatchObject({ state: 'done', percent: 100 });
  });

  it.each(['60%', '60 %', '60', '60,0%'])('reads the text %j', (text) => {
    expect(read('percent', text)).toMatchObject({ state: 'notDone', percent: 60 });
  });

  it('reads a fraction and words as remarks', () => {
    expect(read('percent', '3/5 nhiệm vụ')).toMatchObject({ state: 'notDone', percent: 60 });
    expect(read('percent', 'Đã hoàn thành').state).toBe('done');
  });

  it.each([-0.5, Number.NaN, Number.POSITIVE_INFINITY, '-', 'n/a', '#DIV/0!', true])(
    'takes nothing from %j',
    (value) => {
      expect(read('percent', value).state).toBe('unknown');
    },
  );
});

describe('readProgress of a completion cell', () => {
  it('reads a date serial, whatever it shows', () => {
    const day = { state: 'done', completedFrom: '2025-08-28', completedOn: '2025-08-28' };
    expect(read('completedOn', 45897, '28/08/2025')).toMatchObject(day);
    expect(read('completedOn', 45897.6, '########')).toMatchObject(day);
  });

  it('reads a serial shown as a month as that month', () => {
    expect(read('completedOn', 45870, 'Tháng 8/2025')).toMatchObject({
      completedFrom: '2025-08-01',
      completedOn: '2025-08-31',
    });
  });

  it.each(['', '-', 'Theo kế hoạch', '31/11/2025', false])('takes nothing from %j', (value) => {
    expect(read('completedOn', value)).toMatchObject({ state: 'unknown', completedOn: null });
  });

  it('reads words as a remark', () => {
    expect(read('completedOn', 'chưa có').state).toBe('notDone');
  });

  it('shows the day in the whole remark of the task', () => {
    expect(read('completedOn', 45897, '########').text).toBe('28/08/2025');
    expect(read('completedOn', 45897, '28-8-25').text).toBe('28-8-25');
  });
});

describe('readProgress of a note', () => {
  it('reads no completion from a date alone', () => {
    expect(read('note', 45897, '28/08/2025').state).toBe('unknown');
  });

  it('reads a share shown as a percentage', () => {
    expect(read('status', 0.6, '60%')).toMatchObject({ state: 'notDone', percent: 60 });
    expect(read('status', 1, '100%').state).toBe('done');
  });
});

describe('progressOfValues', () => {
  it('reads raw values as a sheet is read', () => {
    const context = { year: 2025 };
    expect(progressOfValues({ status: ' Đã xong ', note: '' }, context).state).toBe('done');
    expect(progressOfValues({ status: true }, context).state).toBe('done');
    expect(progressOfValues({ percent: 0.4 }, context)).toMatchObject({ percent: 40 });
    expect(progressOfValues({ completedOn: 45897 }, context).completedOn).toBe('2025-08-28');
    expect(progressOfValues({}, context).text).toBeNull();
  });
});

describe('readProgress of several cells', () => {
  const sources = (cells: Partial<Record<ProgressRole, string>>): Progress =>
    readProgress(
      Object.entries(cells).map(([role, text]) => ({
        role: role as ProgressRole,
        value: text,
        displayed: undefined,
        text,
      })),
      { year: 2025 },
    );

  it('gives nothing for no cells and for empty ones', () => {
    const nothing = {
      state: 'unknown',
      completedFrom: null,
      completedOn: null,
      timeliness: null,
      percent: null,
      extendedTo: null,
      extendedBy: null,
      extensionAsked: false,
      text: null,
      conflict: null,
      decidedBy: null,
      notUnderstood: [],
      record: null,
    };
    expect(readProgress([], { year: null })).toEqual(nothing);
    expect(sources({ status: '', percent: '', completedOn: '', note: ' ' })).toEqual(nothing);
  });

  it('asks the columns in a fixed order, however they stand', () => {
    const note = 'Đã hoàn thành ngày 28/8/2025';
    const one = sources({ note, status: 'Đang thực hiện' });
    expect(one).toMatchObject({ state: 'notDone', decidedBy: { role: 'status' } });
    expect(one).toEqual(sources({ status: 'Đang thực hiện', note }));
  });

  it('does not lend the day of a cell it does not believe', () => {
    const read = sources({ status: 'Chưa hoàn thành', note: 'Đã hoàn thành ngày 28/8/2025' });
    expect(read.completedOn).toBeNull();
  });

  it('keeps every remark whole, the same one once', () => {
    const both = sources({ status: 'Đã hoàn thành', note: 'Đã hoàn thành' });
    expect(both.text).toBe('Đã hoàn thành');
    const two = sources({ note: 'Dòng 1\nDòng 2', status: 'Đã xong', percent: '100%' });
    expect(two.text).toBe('Đã xong\n100%\nDòng 1\nDòng 2');
  });

  it('names the remark that decided', () => {
    const read = sources({ note: 'Đang làm\n- Đã ban hành KH ngày 28/8/2025; hồ sơ ở Văn phòng' });
    expect(read.decidedBy).toEqual({ role: 'note', text: 'Đã ban hành KH ngày 28/8/2025' });
  });

  it('reads a day without a year as unknown where the programme has none', () => {
    const source = { role: 'note', value: '', displayed: undefined } as const;
    const text = 'Đã hoàn thành ngày 28/8';
    const read = readProgress([{ ...source, text }], { year: null });
    expect(read).toMatchObject({ state: 'done', completedOn: null });
  });
});
