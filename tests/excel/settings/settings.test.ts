import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, parseSettings, settingsXml } from '../../../src/excel/settings/settings';

describe('parseSettings', () => {
  it('gives the defaults to a workbook without our part', () => {
    expect(parseSettings(null)).toEqual({ values: DEFAULT_SETTINGS, unreadable: false });
  });

  it('reads back what was written, markup in texts included', () => {
    const values = {
      ...DEFAULT_SETTINGS,
      dueSoonDays: 10,
      calendar: { closingDay: 25 },
      office: { ...DEFAULT_SETTINGS.office, name: 'Sở <Nội vụ> & "LĐ" ]]>' },
    };
    expect(parseSettings(settingsXml(values))).toEqual({ values, unreadable: false });
  });

  it('fills fields that an older part does not have', () => {
    const xml = '<settings xmlns="urn:ctct:settings:1"><json>{"dueSoonDays":3}</json></settings>';
    expect(parseSettings(xml).values).toEqual({ ...DEFAULT_SETTINGS, dueSoonDays: 3 });
  });

  it.each(['', '<settings/>', '<settings><json>{</json></settings>'])(
    'says of %j that it is unreadable and gives the defaults',
    (xml) => {
      expect(parseSettings(xml)).toEqual({ values: DEFAULT_SETTINGS, unreadable: true });
    },
  );

  it.each([0, 32, '25'])('refuses the closing day %j', (closingDay) => {
    const json = JSON.stringify({ closingDay }).replaceAll('"', '&quot;');
    expect(parseSettings(`<settings><json>${json}</json></settings>`).unreadable).toBe(true);
  });

  it('refuses a field of the wrong kind', () => {
    const xml = '<settings><json>{"dueSoonDays":"soon"}</json></settings>';
    expect(parseSettings(xml).unreadable).toBe(true);
  });
});
