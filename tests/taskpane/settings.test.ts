import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import {
  changesOf,
  daysOfText,
  draftOf,
  type SettingsDraft,
} from '../../src/taskpane/components/settings/draft';
import { SettingsView } from '../../src/taskpane/components/settings/SettingsView';
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
