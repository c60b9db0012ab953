import { beforeEach, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/excel/read/read-workbook';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { dateCorrectionKey } from '../../../src/excel/settings/settings-changes';
import { DEFAULT_SETTINGS, type SettingsReading } from '../../../src/excel/settings/settings';
import {
  SETTINGS_NAMESPACE,
  settingsPartXml,
  readSettingsPart,
} from '../../../src/excel/settings/settings-xml';
import { ERRORS } from '../../../src/strings/errors';
import { openSample, reopened, type Bench } from '../host-door';

let bench: Bench;

beforeEach(async () => {
  bench = await openSample('asPrinted');
});

async function stored(of: Bench = bench): Promise<SettingsReading> {
  const { door } = of;
  return door.run(async (context) => {
    const reading = await readWorkbook(context, { support: door.support, only: [] });
    return reading.settings;
  });
}

/** The texts of our parts in the workbook, in order. */
function parts(of: Bench = bench): string[] {
  return [...of.host.workbook.customXml.values()].filter((xml) => xml.includes(SETTINGS_NAMESPACE));
}

function part(revision: number, payload: unknown, saved = ''): string {
  return settingsPartXml({ version: 1, revision, saved, payload });
}

function put(...xmls: string[]): void {
  xmls.forEach((xml, index) =>
    bench.host.workbook.customXml.set(`{0000000${index}-0000-0000-0000-000000000000}`, xml),
  );
}

describe('saveSettings', () => {
  it('writes a first part with the changed fields only, and says what now holds', async () => {
    const values = await saveSettings(bench.door, {
      dueSoonDays: 10,
      office: { name: 'Sở Nội vụ' },
    });
    expect(values).toEqual({
      ...DEFAULT_SETTINGS,
      dueSoonDays: 10,
      office: { ...DEFAULT_SETTINGS.office, name: 'Sở Nội vụ' },
    });
    expect(parts().map((xml) => readSettingsPart(xml).payload)).toEqual([
      { dueSoonDays: 10, office: { name: 'Sở Nội vụ' } },
    ]);
    expect(await stored()).toEqual({ values, unreadable: false, ignored: [] });
  });

  it('takes at most three syncs', async () => {
    await saveSettings(bench.door, { dueSoonDays: 10 });
    const count = bench.since();
    await saveSettings(bench.door, { dueSoonDays: 11 });
    expect(count.syncs()).toBeLessThanOrEqual(3);
  });

  it('leaves the fields that another author wrote meanwhile as that author left them', async () => {
    await saveSettings(bench.door, {
      office: { name: 'Sở A', place: 'Gia Nghĩa' },
      dueSoonDays: 3,
    });
    await saveSettings(bench.door, { office: { place: 'Đắk Mil' }, calendar: 'nd09' });
    const { values } = await stored();
    expect(values).toMatchObject({
      office: { name: 'Sở A', place: 'Đắk Mil' },
      dueSoonDays: 3,
      calendar: 'nd09',
    });
    expect(parts()).toHaveLength(1);
  });

  it('keeps the office’s own closing day in a field that an older version passes on unread', async () => {
    await saveSettings(bench.door, { calendar: { closingDay: 25 } });
    expect(parts().map((xml) => readSettingsPart(xml).payload)).toEqual([
      { calendar: 'month', closingDay: 25 },
    ]);
    await saveSettings(bench.door, { dueSoonDays: 3 });
    expect((await stored()).values.calendar).toEqual({ closingDay: 25 });
  });

  it.each(['month', 'nd09'] as const)(
    'lets %s take the place of a closing day',
    async (calendar) => {
      await saveSettings(bench.door, { calendar: { closingDay: 25 } });
      await saveSettings(bench.door, { calendar });
      expect((await stored()).values.calendar).toBe(calendar);
    },
  );

  it('lets what an older version chose hold, which knows of no closing day', async () => {
    put(part(1, { calendar: 'nd09', closingDay: 25 }));
    expect((await stored()).values.calendar).toBe('nd09');
  });

  it.each([0, 32, 2.5])('refuses %p as closing day and writes nothing', async (closingDay) => {
    await expect(saveSettings(bench.door, { calendar: { closingDay } })).rejects.toMatchObject({
      key: 'settingInvalid',
    });
    expect(parts()).toEqual([]);
  });

  it('counts each correction as a field of its own', async () => {
    const time = {
      text: 'Cuối kỳ',
      reading: { kind: 'day', from: '2025-12-31', to: '2025-12-31' },
    };
    const turned = { sheet: 'Tháng 5', caption: 'Thời hạn', cells: 'dates', turned: true } as const;
    await saveSettings(bench.door, {
      corrections: {
        columns: { put: [{ caption: 'Mốc', role: 'deadline' }] },
        times: { put: [time as never] },
        remarks: { put: [{ text: 'Loại B', meaning: 'done' }] },
        aliases: { put: [{ alias: 'P.KT', name: 'Phòng Kinh tế' }] },
        dates: { put: [turned, { ...turned, sheet: 'Tháng 6' }, { ...turned, cells: 'texts' }] },
      },
    });
    await saveSettings(bench.door, {
      corrections: {
        columns: {
          put: [
            { caption: 'MỐC ', role: 'start' },
            { caption: 'Khác', role: null },
          ],
        },
        remarks: { put: [{ text: 'loại b.', meaning: 'ignore' }] },
        aliases: { put: [{ alias: 'VP', name: 'Văn phòng' }], remove: ['p.kt'] },
        dates: {
          put: [{ ...turned, caption: 'THỜI  HẠN', turned: false }],
          remove: [dateCorrectionKey({ ...turned, cells: 'texts' })],
        },
      },
    });
    const { corrections } = (await stored()).values;
    expect(corrections).toEqual({
      columns: [
        { caption: 'MỐC ', role: 'start' },
        { caption: 'Khác', role: null },
      ],
      times: [time],
      remarks: [{ text: 'loại b.', meaning: 'ignore' }],
      aliases: [{ alias: 'VP', name: 'Văn phòng' }],
      dates: [
        { ...turned, sheet: 'Tháng 6' },
        { ...turned, caption: 'THỜI  HẠN', turned: false },
      ],
    });
  });

  it('keeps what a newer version wrote and this one does not know', async () => {
    const payload = { dueSoonDays: 5, later: { a: [1] }, office: { name: 'Sở', fax: '0261' } };
    put(settingsPartXml({ version: 9, revision: 4, saved: '', payload }));
    await saveSettings(bench.door, { office: { name: 'Ban' } });
    const now = readSettingsPart(parts()[0] ?? '');
    expect(now).toMatchObject({ version: 9, revision: 5 });
    expect(now.payload).toEqual({ ...payload, office: { name: 'Ban', fax: '0261' } });
  });

  it('refuses a value that does not fit, in one sentence, and writes nothing', async () => {
    put(part(1, { dueSoonDays: 5 }));
    const before = parts();
    const saving = saveSettings(bench.door, { dueSoonDays: 61 });
    await expect(saving).rejects.toMatchObject({
      key: 'settingInvalid',
      sentence: ERRORS.settingInvalid,
      detail: expect.stringContaining('dueSoonDays'),
    });
    expect(parts()).toEqual(before);
  });
});

describe('corrections that look alike', () => {
  it('are one where the reader takes them for one, and two where it does not', async () => {
    const reading = { kind: 'day', from: '2025-12-31', to: '2025-12-31' } as const;
    const later = { kind: 'day', from: '2025-11-30', to: '2025-11-30' } as const;
    await saveSettings(bench.door, {
      corrections: {
        times: {
          put: [
            { text: '2-3/2025', reading },
            { text: 'Cuối  kỳ.', reading },
          ],
        },
        aliases: {
          put: [
            { alias: 'Tân Thanh', name: 'Xã Tân Thanh' },
            { alias: 'Tân Thành', name: 'Xã Tân Thành' },
          ],
        },
      },
    });
    await saveSettings(bench.door, {
      corrections: {
        times: {
          put: [
            { text: '2/3/2025', reading },
            { text: 'cuối kỳ', reading: later },
          ],
        },
        aliases: { remove: ['TÂN THANH'] },
      },
    });
    const { times, aliases } = (await stored()).values.corrections;
    expect(times).toEqual([
      { text: '2-3/2025', reading },
      { text: '2/3/2025', reading },
      { text: 'cuối kỳ', reading: later },
    ]);
    expect(aliases).toEqual([{ alias: 'Tân Thành', name: 'Xã Tân Thành' }]);
  });
});

describe('several parts', () => {
  it('of two authors: the newest holds, and saving leaves it alone', async () => {
    put(part(3, { dueSoonDays: 3 }), part(5, { dueSoonDays: 5 }), part(4, { dueSoonDays: 4 }));
    expect((await stored()).values.dueSoonDays).toBe(5);
    await saveSettings(bench.door, { calendar: 'nd09' });
    expect(parts().map((xml) => readSettingsPart(xml))).toMatchObject([
      { revision: 6, payload: { dueSoonDays: 5, calendar: 'nd09' } },
    ]);
  });

  it('of one revision: the one saved later holds, in whatever order they stand', async () => {
    put(
      part(1, { dueSoonDays: 9 }, '2025-09-30T08:00:01.000Z'),
      part(1, { dueSoonDays: 3 }, '2025-09-30T08:00:00.000Z'),
    );
    expect((await stored()).values.dueSoonDays).toBe(9);
  });

  it('one of them unreadable: the readable one holds', async () => {
    put(part(1, { dueSoonDays: 3 }), '<settings xmlns="urn:ctct:settings:1" revision="9"/>');
    expect(await stored()).toMatchObject({ values: { dueSoonDays: 3 }, unreadable: false });
  });

  it('leaves parts of other namespaces alone', async () => {
    const foreign = '<a xmlns="urn:other"/>';
    put(foreign);
    await saveSettings(bench.door, { dueSoonDays: 3 });
    expect([...bench.host.workbook.customXml.values()]).toContain(foreign);
    expect(bench.host.workbook.customXml.size).toBe(2);
  });
});

describe('a part that cannot be read', () => {
  const xml = (json: string): string =>
    `<settings xmlns="${SETTINGS_NAMESPACE}"><json>${json}</json></settings>`;

  it('gives the defaults and is overwritten only when the officer asks for it', async () => {
    const broken = xml('{"dueSoonDays":5');
    put(broken);
    expect(await stored()).toEqual({ values: DEFAULT_SETTINGS, unreadable: true, ignored: [] });
    await expect(saveSettings(bench.door, { calendar: 'nd09' })).rejects.toMatchObject({
      sentence: ERRORS.settingsUnreadable,
    });
    expect(parts()).toEqual([broken]);
    await saveSettings(bench.door, { calendar: 'nd09' }, { overwriteUnreadable: true });
    expect(parts().map((one) => readSettingsPart(one).payload)).toEqual([
      { calendar: 'nd09', closingDay: null },
    ]);
  });

  it('in one field stays as it is there until the officer saves all the same', async () => {
    put(xml('{"dueSoonDays":"soon","later":1}'));
    expect(await stored()).toEqual({
      values: DEFAULT_SETTINGS,
      unreadable: false,
      ignored: ['dueSoonDays'],
    });
    await saveSettings(bench.door, { calendar: 'nd09' });
    const nd09 = { calendar: 'nd09', closingDay: null, later: 1 };
    expect(readSettingsPart(parts()[0] ?? '').payload).toEqual({ ...nd09, dueSoonDays: 'soon' });
    await saveSettings(bench.door, {}, { overwriteUnreadable: true });
    expect(readSettingsPart(parts()[0] ?? '').payload).toEqual(nd09);
  });
});

describe('settings in the file', () => {
  it('survive saving and opening, and the way to another copy of the file', async () => {
    const odd = 'Sở <Nội vụ> & "LĐ" ]]> \u0001\r\n\ufffe 𝄞 Đắk Nông'.normalize('NFD');
    await saveSettings(bench.door, {
      office: { name: odd, recipients: ['Như trên;', 'Lưu: VT'] },
      colours: { overdue: '#FF0000' },
      programmeSheets: ['Chương trình 2025'],
    });
    const copy = await reopened(await reopened(bench));
    const { values, unreadable } = await stored(copy);
    expect(unreadable).toBe(false);
    expect(values).toEqual((await stored()).values);
    expect(values.office.name).toBe(odd.replace('\ufffe', '\ufffd'));
    expect(values.colours).toEqual({ ...DEFAULT_SETTINGS.colours, overdue: '#FF0000' });
    await saveSettings(copy.door, { dueSoonDays: 1 });
    expect(parts(copy)).toHaveLength(1);
  });
});
