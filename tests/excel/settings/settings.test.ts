import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  settingsXml,
  type SettingsReading,
} from '../../../src/excel/settings/settings';
import { fc } from '../../fuzz';

const DEFAULTS: SettingsReading = { values: DEFAULT_SETTINGS, unreadable: false, ignored: [] };

describe('parseSettings', () => {
  it('gives the defaults to a workbook without our part', () => {
    expect(parseSettings(null)).toEqual(DEFAULTS);
  });

  it('reads back what was written, markup in texts included', () => {
    const values = {
      ...DEFAULT_SETTINGS,
      dueSoonDays: 10,
      calendar: { closingDay: 25 },
      office: { ...DEFAULT_SETTINGS.office, name: 'Sở <Nội vụ> & "LĐ" ]]>' },
    };
    expect(parseSettings(settingsXml(values))).toEqual({ ...DEFAULTS, values });
  });

  it('fills fields that an older part does not have', () => {
    const xml = '<settings xmlns="urn:ctct:settings:1"><json>{"dueSoonDays":3}</json></settings>';
    expect(parseSettings(xml).values).toEqual({ ...DEFAULT_SETTINGS, dueSoonDays: 3 });
  });

  it.each(['', '<settings/>', '<settings><json>{</json></settings>'])(
    'says of %j that it is unreadable and gives the defaults',
    (xml) => {
      expect(parseSettings(xml)).toEqual({ ...DEFAULTS, unreadable: true });
    },
  );
});

describe('settings changed by others’ hands', () => {
  const reading = { kind: 'day', from: '2025-09-30', to: '2025-09-30' };
  const time = (from: unknown, to: unknown) => ({
    text: 'cuối kỳ',
    reading: { ...reading, from, to },
  });
  const good = time('2025-09-01', '2025-09-30');

  function read(payload: unknown): SettingsReading {
    const json = JSON.stringify(payload).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return parseSettings(`<settings><json>${json}</json></settings>`);
  }

  it.each([
    ['closingDay', { closingDay: 0 }],
    ['closingDay', { closingDay: 32 }],
    ['closingDay', { closingDay: '25' }],
    ['dueSoonDays', { dueSoonDays: 'soon' }],
    ['dueSoonDays', { dueSoonDays: 61 }],
    ['office.name', { office: { name: 5 } }],
    ['office', { office: 'Sở Nội vụ' }],
    ['office.recipients', { office: { recipients: [null] } }],
    ['colours.overdue', { colours: { overdue: 'red' } }],
    ['programmeSheets', { programmeSheets: 'CT' }],
    ['corrections.times', { corrections: { times: [time('0000-00-00', null)] } }],
    ['corrections.times', { corrections: { times: [time('2025-02-30', '2025-03-01')] } }],
    ['corrections.times', { corrections: { times: [time('9999-12-31', null)] } }],
    ['corrections.times', { corrections: { times: [time('2025-09-30', '2025-09-01')] } }],
    ['corrections.columns', { corrections: { columns: [{ caption: 'Hạn', role: 'due' }] } }],
    ['corrections.aliases', { corrections: { aliases: [{ alias: 'VP' }] } }],
  ])('are not believed in %s, and named', (field, payload) => {
    expect(read(payload)).toEqual({ ...DEFAULTS, ignored: [field] });
  });

  it('leave all else as it is, entry by entry', () => {
    const times = [time('0000-00-00', null), good, time('2025-12-31', '2025-01-01')];
    const office = { name: 7, place: 'Gia Nghĩa' };
    const payload = { dueSoonDays: 10, office, corrections: { times, aliases: 'VP' }, later: 1 };
    const { values, unreadable, ignored } = read(payload);
    expect(values.dueSoonDays).toBe(10);
    expect(values.office).toMatchObject({ name: '', place: 'Gia Nghĩa' });
    expect(values.corrections).toMatchObject({ times: [good], aliases: [] });
    expect(unreadable).toBe(false);
    expect([...ignored].sort()).toEqual([
      'corrections.aliases',
      'corrections.times',
      'office.name',
    ]);
  });

  it('never throw, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('office', 'corrections', 'closingDay'),
        (value, field) => {
          const { values } = read({ dueSoonDays: 3, [field]: value });
          expect(values.dueSoonDays).toBe(3);
        },
      ),
    );
  });
});
