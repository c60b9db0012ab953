import { phasesText, readPhases } from '../../src/taskpane/state/phases-text';
import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import {
  changesOf,
  daysOfText,
  draftOf,
  draftOn,
  type SettingsDraft,
} from '../../src/taskpane/state/settings-draft';
import { SettingsView } from '../../src/taskpane/components/settings/SettingsView';
import { reduce } from '../../src/taskpane/state/reducer';
import { hasUnsaved } from '../../src/taskpane/state/selectors';
import { initialState } from '../../src/taskpane/state/state';
import { fakePane, fakeReading, fakeView } from './fakes';

const before = {
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, name: 'Liên minh HTX', recipients: ['UBND tỉnh'] },
};
const draft = draftOf(before);
const changes = (part: Partial<SettingsDraft>) => changesOf(before, { ...draft, ...part });
const office = (part: Partial<SettingsDraft['office']>) =>
  changes({ office: { ...draft.office, ...part } });

describe('changesOf', () => {
  it('is nothing for a form that was not touched', () => {
    expect(changes({})).toBeNull();
  });

  it('names the changed fields and no others', () => {
    expect(office({ place: 'Lào Cai' })).toEqual({ office: { place: 'Lào Cai' } });
    expect(changes({ dueSoonDays: ' 5 ' })).toEqual({ dueSoonDays: 5 });
    expect(changes({ colours: { ...draft.colours, overdue: '#FF0000' } })).toEqual({
      colours: { overdue: '#FF0000' },
    });
    expect(changes({ highlightDone: true, programmeSheets: ['Phụ lục'] })).toEqual({
      highlightDone: true,
      programmeSheets: ['Phụ lục'],
    });
  });

  it('takes recipients a line each, empty lines left out', () => {
    expect(office({ recipients: ' UBND tỉnh \n\n' })).toBeNull();
    expect(office({ recipients: 'UBND tỉnh\n\nSở Tài chính' })).toEqual({
      office: { recipients: ['UBND tỉnh', 'Sở Tài chính'] },
    });
  });

  it('takes phases a line each, in order, and saves nothing while one cannot be read', () => {
    const phases = [
      { name: 'Đợt 1', from: '2025-01-01', to: '2025-08-30' },
      { name: 'Đợt 2', from: '2025-09-01', to: '2025-11-30' },
    ];
    const typed =
      'Đợt 2: từ ngày 1/9/2025 đến hết ngày 30/11/2025\n\nĐợt 1: 01/01/2025 - 30/8/2025';
    expect(changes({ phases: typed })).toEqual({ phases });
    expect(readPhases(phasesText(phases))).toEqual({ phases, unreadable: null });
    for (const line of [
      'Đợt 1',
      'Đợt 1: 30/8/2025 - 01/01/2025',
      '01/01/2025 - 30/8/2025',
      'Đợt: 31/2/2025 - 1/3/2025',
    ])
      expect(changes({ phases: line, highlightDone: true })).toBeNull();
  });

  it('can clear a field', () => {
    expect(office({ name: '' })).toEqual({ office: { name: '' } });
  });

  it.each(['', '61', '-1', 'bảy', '7,5'])(
    'saves nothing while the days are “%s”',
    (dueSoonDays) => {
      expect(daysOfText(dueSoonDays)).toBeNull();
      expect(changes({ dueSoonDays, highlightDone: true })).toBeNull();
    },
  );
});

describe('SettingsView', () => {
  const page = (fields = {}) => {
    const view = fakeView([fakeReading(['overdue'])], { settings: before, ...fields });
    return renderToString(createElement(SettingsView, { pane: fakePane(), view }));
  };

  it('shows what the workbook remembers', () => {
    expect(page()).toContain('value="Liên minh HTX"');
    expect(page()).toContain('UBND tỉnh</textarea>');
    expect(page()).toContain('CTCT 2025');
  });

  it('says that unreadable settings would be replaced, and lets the officer decide', () => {
    expect(page()).not.toContain('không đọc được và vẫn còn nguyên');
    expect(page({ settingsUnreadable: true })).toContain('không đọc được và vẫn còn nguyên');
  });
});

describe('what was typed and not saved', () => {
  const base = DEFAULT_SETTINGS;
  const draft = { ...draftOf(base), office: { ...draftOf(base).office, name: 'Liên minh' } };
  const typed = { base, draft };

  it('stays while a colleague saves something else, and takes nothing of his away', () => {
    const now = { ...base, dueSoonDays: 3, office: { ...base.office, place: 'Đắk Nông' } };
    const shown = draftOn(now, typed);
    expect(shown.office.name).toBe('Liên minh');
    expect(shown.office.place).toBe('Đắk Nông');
    expect(shown.dueSoonDays).toBe('3');
    expect(changesOf(now, shown)).toEqual({ office: { name: 'Liên minh' } });
  });

  it('is told until it is saved', () => {
    const state = { ...initialState('2025-10-08'), typed };
    expect(hasUnsaved({ ...state, view: fakeView([]) })).toBe(true);
    const saved = { ...base, office: { ...base.office, name: 'Liên minh' } };
    expect(hasUnsaved({ ...state, view: fakeView([], { settings: saved }) })).toBe(false);
    const view = fakeView([], { settings: saved });
    const read = reduce({ ...state, reading: 1 }, { type: 'readEnded', reading: 1, view });
    expect(read.typed).toBeNull();
    expect(hasUnsaved({ ...state, typed: null, view: fakeView([]) })).toBe(false);
  });
});
