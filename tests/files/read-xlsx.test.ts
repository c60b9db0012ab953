import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openDoor } from '../../src/excel/door/runner';
import { readFile } from '../../src/excel/read/read-file';
import { readWorkbook } from '../../src/excel/read/read-workbook';
import { createReminders } from '../../src/excel/reports/create-reminders';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { createHost } from '../../src/host';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { connect } from '../../src/host/node';
import type { SheetSnapshot } from '../../src/programme';
import { atOnce } from '../../src/programme/steps';

const FOLDERS = ['../workbooks', '../../assets/samples'].map((folder) => join(__dirname, folder));
const TRACKED = join(__dirname, '../../assets/samples/chuong-trinh-2025-theo-doi.xlsx');
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [file, join(folder, file)] as const),
);

/** What the host, as Excel does, gives of a file's sheets. */
async function byHost(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes);
  const { run } = connect(createHost(workbook, { today: '2025-10-01' }));
  const door = openDoor(run, { has: () => true }, { now: () => 0 });
  return door.run((context) => readWorkbook(context, { support: door.support }));
}

/** A snapshot with its lists in one order, whoever filled them. */
function ordered({ texts, merges, ...snapshot }: SheetSnapshot) {
  return {
    ...snapshot,
    texts: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  };
}

describe('a workbook file read with no Excel', () => {
  it.each(FILES)('gives what Excel gives of %s', async (_name, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const { snapshots, settings } = await byHost(bytes);
    const read = atOnce(readFile(bytes));
    expect(read.snapshots.map(ordered)).toEqual(snapshots.map(ordered));
    expect(read.settings).toEqual(settings);
  });

  it('leaves out what is ours, and reads the settings', async () => {
    const before = new Uint8Array(readFileSync(TRACKED));
    const workbook = await openWorkbook(before);
    const { run } = connect(createHost(workbook, { today: '2025-10-01' }));
    const door = openDoor(run, { has: () => true }, { now: () => 0 });
    await createReminders(door, { asOf: '2025-10-01', today: '2025-10-01' });
    await saveSettings(door, { dueSoonDays: 21 }, {});
    const bytes = await saveWorkbook(workbook);
    const { snapshots, settings } = await byHost(bytes);
    const read = atOnce(readFile(bytes));
    expect(read.snapshots.map(ordered)).toEqual(snapshots.map(ordered));
    expect(snapshots).toHaveLength(atOnce(readFile(before)).snapshots.length);
    expect(read.settings).toEqual(settings);
    expect(read.settings.values.dueSoonDays).toBe(21);
  });
});
