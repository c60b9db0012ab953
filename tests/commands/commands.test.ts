import { describe, expect, it, jest } from '@jest/globals';
import { dialogAddress, dialogWords } from '../../src/commands/failure-dialog';
import { createQuarterReport, type CommandActions } from '../../src/commands/quarter-report';
import { ribbonCommand } from '../../src/commands/ribbon-command';
import { OfficerError } from '../../src/excel/errors';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import { FAKE_REPORT, fakeReading, fakeView } from '../taskpane/fakes';

function spies(calendar: 'month' | 'nd09' = 'month') {
  const view = fakeView([fakeReading(['overdue'])], {
    settings: { ...DEFAULT_SETTINGS, calendar },
  });
  return {
    loadView: jest.fn<CommandActions['loadView']>(() => Promise.resolve(view)),
    createReport: jest.fn<CommandActions['createReport']>(() => Promise.resolve(FAKE_REPORT)),
    activateSheet: jest.fn<CommandActions['activateSheet']>(() => Promise.resolve()),
  };
}

describe('createQuarterReport', () => {
  it('writes the quarter to be reported now, as of its last day at most, and shows it', async () => {
    const actions = spies();
    await createQuarterReport(actions, '2025-10-08');
    expect(actions.createReport).toHaveBeenCalledWith({
      period: expect.objectContaining({ id: '2025-Q3' }),
      asOf: '2025-09-30',
      today: '2025-10-08',
    });
    expect(actions.activateSheet).toHaveBeenCalledWith('BC Quý III-2025');
  });

  it('follows the workbook’s reporting calendar', async () => {
    const actions = spies('nd09');
    await createQuarterReport(actions, '2025-10-08');
    expect(actions.createReport.mock.calls[0]?.[0].asOf).toBe('2025-09-14');
  });

  it('shows no sheet where the report was not written', async () => {
    const actions = spies();
    actions.createReport.mockRejectedValue(new OfficerError('programmeNotFound'));
    await expect(createQuarterReport(actions, '2025-10-08')).rejects.toThrow(OfficerError);
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

  it('is told apart from the commands page itself', () => {
    expect(dialogWords(page)).toBeNull();
  });
});
