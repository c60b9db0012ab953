import { describe, expect, it } from '@jest/globals';
import { NO_CORRECTIONS, type RemarkCorrection } from '../../../src/programme';
import { readProgress, remarkKey, settledOf } from '../../../src/programme/progress';
import { readProgrammes } from '../../../src/programme/read';
import { statusOf } from '../../../src/programme/status';
import type { Progress } from '../../../src/programme/types';
import { grid } from '../table/sheets';

const read = (text: string, ...remarks: RemarkCorrection[]): Progress =>
  readProgress([{ role: 'status', value: text, displayed: undefined, text }], {
    year: 2025,
    settled: settledOf(remarks),
  });

describe('remarkKey', () => {
  it.each([
    ['Đã chuyển Sở ngày 05/8', 'đã chuyển sở ngày 12/8/2025.'],
    ['- Như kỳ trước', 'NHƯ KỲ TRƯỚC!'],
    ['Loại B', 'loại  b'.normalize('NFD')],
  ])('is the same for “%s” and “%s”', (one, other) => {
    expect(remarkKey(one)).toBe(remarkKey(other));
  });

  it.each([
    ['Nhóm 2', 'Nhóm 3'],
    ['Báo cáo số 12', 'Báo cáo số 13'],
    ['Đã chuyển', 'Chưa chuyển'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(remarkKey(one)).not.toBe(remarkKey(other));
  });
});

describe('a settled wording', () => {
  const text = 'Đã chuyển Văn phòng ngày 20/8/2025';

  it('is read as the officer said, days and all', () => {
    expect(read(text).notUnderstood).toHaveLength(1);
    expect(read(text, { text: 'đã chuyển văn phòng ngày 01/7', meaning: 'done' })).toMatchObject({
      state: 'done',
      completedOn: '2025-08-20',
      notUnderstood: [],
    });
    expect(read(text, { text, meaning: 'underway' }).state).toBe('notDone');
    expect(read(text, { text, meaning: 'dropped' }).state).toBe('dropped');
    expect(read(text, { text, meaning: 'ignore' })).toMatchObject({
      state: 'unknown',
      notUnderstood: [],
    });
  });

  it('outweighs the rules', () => {
    expect(read('Đã xử lý', { text: 'Đã xử lý', meaning: 'underway' }).state).toBe('notDone');
  });

  it('settles one remark of several', () => {
    const both = read(`Đang làm; ${text}`, { text, meaning: 'done' });
    expect(both).toMatchObject({ state: 'done', completedOn: '2025-08-20' });
  });

  it('lets the later of two settlements hold', () => {
    const last = { text: 'Loại b', meaning: 'done' } as const;
    expect(read('Loại B', { text: 'Loại B', meaning: 'ignore' }, last).state).toBe('done');
  });

  it('holds wherever it stands in the workbook', () => {
    const sheet = grid(`TT | Nội dung công việc | Chủ trì | Thời hạn | Tình trạng
      1 | Việc A | Phòng A | 31/8/2025 | Loại A
      2 | Việc B | Phòng B | 31/8/2025 | loại a.
      3 | Việc C | Phòng C | 31/8/2025 | Loại B`);
    const remarks = [{ text: 'Loại A', meaning: 'done' }] as const;
    const corrections = { ...NO_CORRECTIONS, remarks };
    const [programme] = readProgrammes(sheet, { corrections });
    const tasks = programme?.tasks ?? [];
    expect(tasks.map((task) => statusOf(task, '2025-09-30').status)).toEqual([
      'completed',
      'completed',
      'overdue',
    ]);
    expect(tasks.map(({ progress }) => progress.notUnderstood.length)).toEqual([0, 0, 1]);
  });
});
