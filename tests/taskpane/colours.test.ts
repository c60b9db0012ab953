import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Programme } from '../../src/programme';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import { ColoursPanel } from '../../src/taskpane/components/colours/ColoursPanel';
import { legendOf } from '../../src/taskpane/components/colours/legend';
import { HIGHLIGHT_JOB, REMOVE_HIGHLIGHT_JOB } from '../../src/taskpane/jobs/highlight-jobs';
import { FAKE_HIGHLIGHT, fakeActions, fakePane, fakeReading, fakeTask, fakeView } from './fakes';

type Columns = Programme['frame']['columns'];
const TODAY = '2025-10-08';
const done = { ...fakeTask(0).progress, state: 'done' as const };
const reading = fakeReading(['overdue', 'dueSoon', 'inProgress', 'completed'], {
  tasks: [
    fakeTask(1, { due: '2025-10-07' }),
    fakeTask(2, { due: '2025-10-15', leads: [] }),
    fakeTask(3, { due: '2025-10-16' }),
    fakeTask(4, { due: '2025-01-01', progress: done }),
  ],
});
const view = fakeView([reading]);
const page = (fields = {}) =>
  renderToString(createElement(ColoursPanel, { pane: fakePane(fields), view }));

describe('legendOf', () => {
  const counts = (settings = DEFAULT_SETTINGS, day = TODAY) =>
    legendOf([reading.programme], day, settings).map(({ kind, count }) => [kind, count]);

  it('counts each colour as of the day given', () => {
    expect(counts()).toEqual([
      ['overdue', 1],
      ['dueSoon', 1],
      ['unassigned', 1],
    ]);
    expect(counts(DEFAULT_SETTINGS, '2025-10-16')[0]).toEqual(['overdue', 2]);
  });

  it('follows the days of the settings', () => {
    expect(counts({ ...DEFAULT_SETTINGS, dueSoonDays: 8 })[1]).toEqual(['dueSoon', 2]);
  });

  const unassigned = (leads: readonly (readonly string[])[], columns: Columns) => {
    const tasks = leads.map((names, index) => fakeTask(index + 1, { leads: names }));
    const { programme } = fakeReading([], { tasks });
    const read = { ...programme, frame: { ...programme.frame, columns } };
    return legendOf([read], TODAY, DEFAULT_SETTINGS)[2]?.count;
  };

  it('counts placeholders as nobody, as the colours do', () => {
    const leads = [['…'], ['-'], ['Chưa phân công'], [], ['Văn phòng'], ['…', 'Văn phòng']];
    expect(unassigned(leads, { content: 1, lead: 4 })).toBe(4);
    expect(unassigned(leads, { content: 1, responsible: 4 })).toBe(4);
  });

  it('counts none where the table has no column for who leads: nothing is coloured there', () => {
    expect(unassigned([[], ['…']], { content: 1, deadline: 2, coordinators: 3 })).toBe(0);
  });

  it('names finished tasks only where they are coloured', () => {
    expect(counts({ ...DEFAULT_SETTINGS, highlightDone: true }).at(-1)).toEqual(['done', 1]);
  });
});

describe('ColoursPanel', () => {
  it('says that colours are of today where another day is shown, and only there', () => {
    expect(page({ asOf: '2025-09-30' })).toContain('Màu luôn tính theo ngày hôm nay');
    expect(page()).not.toContain('Màu luôn tính theo ngày hôm nay');
  });

  it('gives every colour a letter beside its name', () => {
    expect(page()).toMatch(/>Q<\/span>Quá hạn/);
    expect(page()).toMatch(/>P<\/span>Chưa phân công/);
  });
});

describe('the colour jobs', () => {
  it('name the sheets coloured, and rows that could not be', async () => {
    const plain = await HIGHLIGHT_JOB.work(fakeActions(view), {});
    expect(plain.sentence).toBe('Đã tô màu bảng ở trang tính “CTCT 2025”.');
    const unmarked = [{ sheet: 'CTCT 2025', row: 9, ordinal: '03' }];
    const highlight = () => Promise.resolve({ ...FAKE_HIGHLIGHT, unmarked });
    const { sentence } = await HIGHLIGHT_JOB.work(fakeActions(view, { highlight }), {});
    expect(sentence).toContain('1 nhiệm vụ chưa tô được');
  });

  it('tell a removal from there having been nothing to remove', async () => {
    const removed = (count: number) => ({ removeHighlight: () => Promise.resolve(count) });
    const words = async (count: number) =>
      (await REMOVE_HIGHLIGHT_JOB.work(fakeActions(view, removed(count)), {})).sentence;
    expect(await words(0)).toContain('không có màu nào');
    expect(await words(2)).toContain('Đã bỏ hết màu');
  });
});
