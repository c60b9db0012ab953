import { describe, expect, it } from '@jest/globals';
import { loadView } from '../../../src/excel/read/load-view';
import { createReport } from '../../../src/excel/reports/create-report';
import { highlight } from '../../../src/excel/highlight';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings/settings';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { createTemplate } from '../../../src/excel/sheet/create-template';
import { openSample, sheetNames } from '../host-door';
import { strangersIn } from '../faults/sweep';

// An iPad refuses custom XML in a workbook that was never saved (office-js #3936).

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const open = () => openSample('withRemarks', { neverSavedOnIpad: true });

describe('a workbook never saved, on an iPad', () => {
  it('is read, with the default settings', async () => {
    const view = await loadView((await open()).door, DAYS);
    expect(view.programmes).toHaveLength(1);
    expect(view.settings).toEqual(DEFAULT_SETTINGS);
    expect(view.settingsUnreadable).toBe(false);
  });

  it('gets its report, its template and its colours', async () => {
    const bench = await open();
    await createReport(bench.door, { period: '2025-Q3', ...DAYS });
    await createReport(bench.door, { period: '2025-Q3', ...DAYS });
    await createTemplate(bench.door, 2026);
    await highlight(bench.door, undefined);
    expect(sheetNames(bench)).toEqual(
      expect.arrayContaining(['BC Quý III-2025', 'Chương trình 2026']),
    );
    expect(strangersIn(bench)).toEqual([]);
  });

  it('is left without a trace where a report fails', async () => {
    const bench = await open();
    const before = sheetNames(bench);
    bench.host.order([{ kind: 'fail', at: 6, code: 'GeneralException', done: true }]);
    await createReport(bench.door, { period: '2025-Q3', ...DAYS }).catch(() => undefined);
    const made = sheetNames(bench).filter((name) => !before.includes(name));
    expect(made.length === 0 || made.includes('BC Quý III-2025')).toBe(true);
    expect(strangersIn(bench)).toEqual([]);
  });

  it('says why settings cannot be saved', async () => {
    const { door } = await open();
    await expect(saveSettings(door, { dueSoonDays: 3 })).rejects.toMatchObject({
      key: 'neverSaved',
    });
  });
});

describe('a request for parts that failed once', () => {
  it('costs no office its settings', async () => {
    const bench = await openSample('withRemarks');
    await saveSettings(bench.door, { dueSoonDays: 3 });
    bench.host.order([
      { kind: 'fail', at: 0, code: 'GeneralException', message: 'There was an internal error.' },
    ]);
    expect((await loadView(bench.door, DAYS)).settings.dueSoonDays).toBe(3);
  });
});
