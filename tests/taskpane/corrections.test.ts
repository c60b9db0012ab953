import { describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Finding, FindingCode } from '../../src/checks';
import { loadView } from '../../src/excel/read/load-view';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/excel/settings/settings';
import { AliasForm } from '../../src/taskpane/components/findings/AliasForm';
import { ColumnRoles } from '../../src/taskpane/components/findings/ColumnRoles';
import { DateColumns } from '../../src/taskpane/components/findings/DateColumns';
import { FindingRow } from '../../src/taskpane/components/findings/FindingRow';
import { remediesOf } from '../../src/taskpane/components/findings/remedies';
import { readingOf } from '../../src/taskpane/components/findings/TimeForm';
import { unitNames } from '../../src/taskpane/components/findings/unit-names';
import { settingsJob } from '../../src/taskpane/jobs/settings-job';
import type { PaneActions } from '../../src/taskpane/actions';
import { openSample } from '../excel/host-door';
import { fakeActions, fakePane, fakeReading, fakeTask, fakeView } from './fakes';

const DAY = '2025-10-08';
const frame = {
  ...fakeReading(['overdue']).programme.frame,
  captions: [
    { column: 0, caption: 'TT', role: 'ordinal' as const },
    { column: 3, caption: 'Thời hạn\nxong', role: 'deadline' as const },
    { column: 5, caption: 'Mã', role: null },
    { column: 6, caption: ' ', role: null },
  ],
};
const columns = (corrections: Settings['corrections']['columns'] = []) => {
  const settings = {
    ...DEFAULT_SETTINGS,
    corrections: { ...DEFAULT_SETTINGS.corrections, columns: corrections },
  };
  return renderToString(createElement(ColumnRoles, { pane: fakePane(), frame, settings }));
};

describe('ColumnRoles', () => {
  it('lists every captioned column with what it is read as', () => {
    const html = columns();
    expect(html).toContain('Cột D: Thời hạn xong');
    expect(html).toContain('Tự động: Thời gian hoàn thành');
    expect(html).toContain('Tự động: Không dùng cột này');
    expect(html.match(/<select/g)).toHaveLength(3);
  });

  it('shows what the officer set, found by its folded caption', () => {
    const html = columns([{ caption: 'THỜI HẠN XONG', role: 'start' }]);
    expect(html).toContain('<option value="start" selected="">');
    expect(columns([{ caption: 'Mã', role: null }])).toContain(
      '<option value="ignored" selected="">',
    );
  });
});

describe('AliasForm', () => {
  const form = (units: readonly string[]) =>
    renderToString(createElement(AliasForm, { pane: fakePane(), units, aliases: [] }));

  it('offers the names of the table, and nothing where there is no pair of them', () => {
    expect(form(['Phòng A', 'Phòng B']).match(/<select/g)).toHaveLength(2);
    expect(form(['Phòng A'])).not.toContain('<select');
  });

  it('takes leads and coordinators alike, each once, in order', () => {
    const tasks = [
      fakeTask(1, { leads: ['Văn phòng'], coordinators: ['Ban Đối ngoại'] }),
      fakeTask(2, { leads: ['Đoàn thanh niên', 'Văn phòng'] }),
    ];
    expect(unitNames(tasks)).toEqual(['Ban Đối ngoại', 'Đoàn thanh niên', 'Văn phòng']);
  });
});

describe('the remedies of a finding', () => {
  const finding = (code: FindingCode, params: Finding['params']): Finding => ({
    code,
    severity: 'warning',
    sheet: 'Tháng 5',
    cell: 'D3',
    task: null,
    params,
  });
  const swapped = finding('column.datesSwapped', { caption: 'Thời hạn', cells: 'D4', count: 1 });

  it('turn the dates of its column on its sheet, or keep them', () => {
    const put = remediesOf(swapped).map(({ changes }) => changes.corrections?.dates?.put);
    const correction = { sheet: 'Tháng 5', caption: 'Thời hạn', cells: 'dates' };
    expect(put).toEqual([[{ ...correction, turned: true }], [{ ...correction, turned: false }]]);
  });

  it('are buttons beside it', () => {
    const html = (shown: Finding) =>
      renderToString(createElement(FindingRow, { pane: fakePane(), finding: shown }));
    expect(html(swapped)).toContain('Đảo ngày và tháng');
    expect(html(swapped)).toContain('Giữ nguyên');
    const order = finding('column.dateOrder', { caption: 'Hạn', text: '6/30/2025' });
    expect(html(order)).toContain('Đọc ngày trước tháng');
    expect(html(finding('ordinal.missing', {})).match(/<button/g)).toHaveLength(1);
  });

  it('stand among the corrections, where they can be taken back', () => {
    const dates = [
      { sheet: 'T5', caption: 'Thời\nhạn', cells: 'dates' as const, turned: true },
      { sheet: 'T5', caption: 'Hạn', cells: 'texts' as const, turned: false },
    ];
    const html = renderToString(createElement(DateColumns, { pane: fakePane(), dates }));
    expect(html).toContain('Cột “Thời hạn” (T5): đảo ngày và tháng');
    expect(html).toContain('Cột “Hạn” (T5): đọc ngày trước tháng');
    expect(html.match(/<button/g)).toHaveLength(2);
  });
});

describe('readingOf', () => {
  it('keeps days only where the meaning has them', () => {
    expect(readingOf('day', '2025-01-01', DAY)).toEqual({ kind: 'day', from: DAY, to: DAY });
    expect(readingOf('open', '2025-01-01', DAY)).toEqual({ kind: 'open', from: null, to: null });
  });

  it('is none while a day it needs is none', () => {
    expect(readingOf('day', DAY, null)).toBeNull();
    expect(readingOf('range', null, DAY)).toBeNull();
    expect(readingOf('open', null, null)).not.toBeNull();
  });

  it('does not let a first day stand after the last', () => {
    expect(readingOf('range', '2025-12-01', DAY)).toEqual({ kind: 'range', from: DAY, to: DAY });
  });
});

describe('settingsJob', () => {
  it('saves nothing but the changes and asks for a new reading', async () => {
    const saved = jest.fn<PaneActions['saveSettings']>(() => Promise.resolve());
    const order = settingsJob({ dueSoonDays: 3 }, 'Đã lưu.');
    const actions = fakeActions(fakeView([]), { saveSettings: saved });
    expect(await order.work(actions, {})).toEqual({ sentence: 'Đã lưu.', sheet: null });
    expect(saved).toHaveBeenCalledWith({ dueSoonDays: 3 }, { overwriteUnreadable: false });
    expect(order.changesView).toBe(true);
  });

  it('makes a corrected phrase count in the view that is read again', async () => {
    const { door } = await openSample('asPrinted');
    const read = async () => (await loadView(door, { asOf: DAY, today: DAY })).programmes[0];
    const before = (await read())?.programme.tasks ?? [];
    const text = before.find(({ deadline }) => deadline?.to === '2025-08-31')?.deadline?.text ?? '';
    const reading = { kind: 'day' as const, from: '2025-12-24', to: '2025-12-24' };
    const times = { put: [{ text, reading }] };
    const actions = fakeActions(fakeView([]), { saveSettings: saveSettings.bind(null, door) });
    await settingsJob({ corrections: { times } }, 'Đã lưu.').work(actions, {});
    const after = (await read())?.programme.tasks ?? [];
    const moved = after.filter(({ due }, index) => due !== before[index]?.due);
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved.map(({ due }) => due))).toEqual(new Set(['2025-12-24']));
  });
});
