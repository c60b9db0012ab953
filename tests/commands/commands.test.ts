import { describe, expect, it, jest } from '@jest/globals';
import { dialogAddress, dialogWords } from '../../src/commands/failure-dialog';
import { createPeriodReport, type CommandActions } from '../../src/commands/period-report';
import { COMMAND_ENDS, ribbonCommand } from '../../src/commands/ribbon-command';
import { OfficerError } from '../../src/excel/door/errors';
import {
  activateSheet,
  activeSheet,
  createReport,
  loadView,
  type ReportResult,
} from '../../src/excel';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { OFFERED_KINDS } from '../../src/report/offered-period';
import { chosenPeriod } from '../../src/taskpane/state/selectors';
import { initialState } from '../../src/taskpane/state/state';
import { openSample, sheetNames } from '../excel/host-door';
import { FAKE_REPORT } from '../taskpane/fakes';

function spies() {
  return {
    createReport: jest.fn<CommandActions['createReport']>(() => Promise.resolve(FAKE_REPORT)),
    activeSheet: jest.fn<CommandActions['activeSheet']>(() => Promise.resolve('CTCT 2025')),
    activateSheet: jest.fn<CommandActions['activateSheet']>(() => Promise.resolve()),
  };
}

describe('createPeriodReport', () => {
  it('asks for the quarter to be reported now and shows its sheet', async () => {
    const actions = spies();
    await createPeriodReport(actions, 'quarter', '2025-10-08');
    expect(actions.createReport).toHaveBeenCalledWith({
      period: { offered: 'quarter' },
      today: '2025-10-08',
      sheet: 'CTCT 2025',
    });
    expect(actions.activateSheet).toHaveBeenCalledWith('BC Quý III-2025');
  });

  it('reads the workbook once, and cuts the quarter by the calendar found there', async () => {
    const bench = await openSample('withRemarks');
    await saveSettings(bench.door, { calendar: { closingDay: 25 } });
    const made: ReportResult[] = [];
    const count = bench.since();
    await createPeriodReport(
      {
        activeSheet: () => activeSheet(bench.door),
        createReport: async (request) => {
          const result = await createReport(bench.door, request);
          made.push(result);
          return result;
        },
        activateSheet: (sheet) => activateSheet(bench.door, sheet),
      },
      'quarter',
      '2025-10-08',
    );
    // One to see where he stands, three to read, three to write at most (src/README §8), one to show it.
    expect(count.syncs()).toBeLessThanOrEqual(8);
    expect(made).toMatchObject([
      { period: { id: '2025-Q3', to: '2025-09-25' }, asOf: '2025-09-25' },
    ]);
    expect(sheetNames(bench)).toContain('BC Quý III-2025');
  });

  it.each(OFFERED_KINDS)(
    'writes the period of kind %s that the pane offers, for a programme of a year past',
    async (kind) => {
      const bench = await openSample('withRemarks');
      const today = '2026-11-27';
      const view = await loadView(bench.door, { asOf: today, today });
      const made: ReportResult[] = [];
      await createPeriodReport(
        {
          ...spies(),
          activeSheet: () => activeSheet(bench.door),
          createReport: async (request) => {
            made.push(await createReport(bench.door, request));
            return made[0] ?? FAKE_REPORT;
          },
        },
        kind,
        today,
      );
      const offered = chosenPeriod({ ...initialState(today), kind, view });
      expect(offered.year).toBe(2025);
      expect(made).toMatchObject([{ period: { id: offered.id } }]);
    },
  );

  it('takes the workbook’s chosen programme where the officer stands on none', async () => {
    const actions = spies();
    const refusal = new OfficerError('programmeNotFoundOn', { sheet: 'CTCT 2025' });
    actions.createReport.mockRejectedValueOnce(refusal);
    await createPeriodReport(actions, 'quarter', '2025-10-08');
    expect(actions.createReport.mock.calls.map(([{ sheet }]) => sheet)).toEqual([
      'CTCT 2025',
      undefined,
    ]);
  });

  it('shows no sheet where the report was not written', async () => {
    const actions = spies();
    actions.createReport.mockRejectedValue(new OfficerError('programmeNotFound'));
    await expect(createPeriodReport(actions, 'quarter', '2025-10-08')).rejects.toThrow(
      OfficerError,
    );
    expect(actions.activateSheet).not.toHaveBeenCalled();
  });
});

describe('ribbonCommand', () => {
  const event = () => ({ completed: jest.fn() });
  const shown = () => jest.fn<(failure: OfficerError) => Promise<void>>(() => Promise.resolve());

  it('completes the event after the work and shows nothing', async () => {
    const click = event();
    const show = shown();
    await ribbonCommand(() => Promise.resolve(), show)(click);
    expect(click.completed).toHaveBeenCalledTimes(1);
    expect(show).not.toHaveBeenCalled();
  });

  it('shows a failure in words, then completes the event', async () => {
    const click = event();
    const show = shown();
    await ribbonCommand(() => Promise.reject(new OfficerError('programmeNotFound')), show)(click);
    expect(show.mock.calls[0]?.[0].sentence).toContain('Không tìm thấy bảng chương trình công tác');
    expect(click.completed).toHaveBeenCalledTimes(1);
  });

  it('turns what Office throws into an officer’s sentence', async () => {
    const show = shown();
    const thrown = { code: 'AccessDenied', message: 'x' };
    await ribbonCommand(() => Promise.reject(thrown), show)(event());
    expect(show.mock.calls[0]?.[0].key).toBe('protected');
  });

  it('completes the event before Office’s five minutes are over, though the dialog is still open', async () => {
    jest.useFakeTimers();
    const click = event();
    const show = () => new Promise<void>(() => undefined);
    const run = ribbonCommand(() => Promise.reject(new Error('x')), show)(click);
    await jest.advanceTimersByTimeAsync(COMMAND_ENDS - 1);
    expect(click.completed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await run;
    jest.useRealTimers();
    expect(COMMAND_ENDS).toBeLessThan(5 * 60_000);
    expect(click.completed).toHaveBeenCalledTimes(1);
  });

  it('completes the event even where the failure cannot be shown', async () => {
    const click = event();
    const show = () => Promise.reject(new Error('no dialog'));
    const run = ribbonCommand(() => Promise.reject(new Error('x')), show)(click);
    await expect(run).rejects.toThrow('no dialog');
    expect(click.completed).toHaveBeenCalledTimes(1);
  });
});

describe('the failure dialog’s address', () => {
  const page = 'https://localhost:3000/commands.html?_host_Info=Excel$Web#x';
  const words = { sentence: 'Bạn đang sửa một ô; hãy nhấn Enter & thử lại.', detail: 'E=1&2 · ő' };

  it('carries the words there and back', () => {
    expect(dialogWords(dialogAddress(page, words))).toEqual(words);
  });

  it('stays on the add-in’s own page', () => {
    const address = new URL(dialogAddress(page, words));
    expect(`${address.origin}${address.pathname}`).toBe('https://localhost:3000/commands.html');
  });

  it('is one that Office opens: over HTTPS, wherever the page came from', () => {
    const address = dialogAddress('http://localhost:3001/commands.html?today=2025-09-30', words);
    expect(address).toMatch(/^https:\/\/localhost:3001\/commands\.html\?sentence=/);
  });

  it('is told apart from the commands page itself', () => {
    expect(dialogWords(page)).toBeNull();
  });
});
