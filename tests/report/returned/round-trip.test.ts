import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { taskKeys, type MarkResult } from '../../../src/excel/progress';
import { undo } from '../../../src/excel/progress/undo';
import { writeRemarks } from '../../../src/excel/progress/write-remarks';
import { openDoor, type ExcelDoor } from '../../../src/excel/door/runner';
import { readFile } from '../../../src/excel/read/read-file';
import { readProgramme, type StandingProgramme } from '../../../src/excel/read/read-programme';
import { slipFiles } from '../../../src/excel/sheet/slip-files';
import type { NamedFile } from '../../../src/files/file-names';
import { createHost } from '../../../src/host';
import { openWorkbook } from '../../../src/host/file';
import { connect } from '../../../src/host/node';
import { atOnce } from '../../../src/programme/steps';
import { collectAnswers, type Collection, type Source } from '../../../src/report/returned/collect';
import { readReturned } from '../../../src/report/returned/read-returned';
import { slipKeys } from '../../../src/report/slips/key';
import { slipsOf, type Slip } from '../../../src/report/slips/slips';
import { slipSheet } from '../../../src/strings/slip-rows';
import { answersIn, edited, spoil, type Cells } from '../../slip-answers';

const FILE = join(__dirname, '../../../assets/samples/chuong-trinh-2025-theo-doi.xlsx');
const AS_OF = '2025-10-01';
const SHEET = 'Theo dõi 2025';
const UNITS = 12;
/** Which of the twelve come back how. */
const [BROKEN, SPOILT, TWICE] = [[0, 1, 2], [3, 4], 5];

/** Answers each row with words of its own, so that none can be taken for another. */
function fill(unit: number) {
  return (cells: Cells, sheet: Excel.Worksheet): void => {
    const { header, first } = answersIn(cells);
    for (let row = header + 1; row < cells.length; row += 1) {
      if (!String(cells[row]![first + 3]).startsWith('ctct:')) continue;
      const range = sheet.getRangeByIndexes(row, first, 1, 3);
      range.numberFormat = [['@', '@', '@']];
      range.values = [['Đang thực hiện', '', `Đơn vị ${unit} trả lời dòng ${row}`]];
    }
  };
}

/** Broken as files break on their way: cut, an old format, a text. */
function broken(bytes: Uint8Array, kind: number): Uint8Array {
  if (kind === 0) return bytes.subarray(0, bytes.length / 2);
  return kind === 1 ? Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) : new TextEncoder().encode('Kính gửi');
}

function sourceOf({ name, bytes }: NamedFile): Source {
  try {
    return { file: name, returned: readReturned(atOnce(readFile(bytes)).snapshots) };
  } catch (error) {
    return { file: name, broken: String(error) };
  }
}

describe('twelve slips out, fifteen files back', () => {
  const made = {} as {
    door: ExcelDoor;
    standing: StandingProgramme;
    slips: readonly Slip[];
    found: Collection;
    written: MarkResult;
    before: unknown;
    after: unknown;
  };

  const valuesNow = () =>
    made.door.run(async (context) => {
      const used = context.workbook.worksheets.getItem(SHEET).getUsedRange();
      used.load('values,formulas,numberFormat,text');
      await context.sync();
      const { values, formulas, numberFormat, text } = used;
      return { values, formulas, numberFormat, text };
    });

  beforeAll(async () => {
    const workbook = await openWorkbook(new Uint8Array(readFileSync(FILE)));
    const { run } = connect(createHost(workbook, { today: AS_OF }));
    made.door = openDoor(run, { has: () => true }, { now: () => 0 });
    made.standing = await readProgramme(made.door, { sheet: SHEET }, AS_OF);
    const { programme, snapshot } = made.standing;
    made.slips = slipsOf(programme, { by: 'unit', asOf: AS_OF, dueSoonDays: 7 }).slice(0, UNITS);
    const keys = slipKeys(programme);
    const files = await slipFiles(
      made.slips.map((slip) => slipSheet(programme, slip, keys, snapshot, AS_OF)),
    );
    const back: NamedFile[] = [];
    for (const [unit, { name, bytes }] of files.entries()) {
      const filled = await edited(bytes, SPOILT.includes(unit) ? spoil : fill(unit));
      const cut = BROKEN.includes(unit) ? broken(filled, unit) : filled;
      back.push({ name, bytes: cut });
      if (unit === TWICE) back.push({ name: `Bản sao ${name}`, bytes: cut });
    }
    made.found = collectAnswers(programme, back.map(sourceOf));
    made.before = await valuesNow();
    const changes = made.found.changes;
    const ids = taskKeys(
      made.standing.beside,
      changes.map(({ task }) => task),
    );
    const entries = changes.map(({ before, after }, at) => ({
      key: ids[at]!,
      before,
      remark: after,
    }));
    made.written = await writeRemarks(made.door, { sheet: SHEET, entries });
    made.after = await valuesNow();
  });

  it('says first which files are broken, and reads all others', () => {
    const { sources } = made.found;
    expect(sources).toHaveLength(UNITS + 1);
    const states = sources.map(({ state }) => state);
    expect(states.slice(0, 3)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(states.slice(3)).not.toContain('unreadable');
  });

  it('finds the row of every answer, and loses none', () => {
    const { changes, conflicts, unmatched } = made.found;
    const whole = made.slips.filter((_slip, at) => ![...BROKEN, ...SPOILT].includes(at));
    // A task that two units lead is answered by both: the officer has to choose.
    const answered = new Map<unknown, number>();
    for (const { tasks } of whole)
      for (const task of tasks) answered.set(task, (answered.get(task) ?? 0) + 1);
    const alone = [...answered].filter(([, count]) => count === 1);
    expect(changes.map(({ task }) => task)).toEqual(
      expect.arrayContaining(alone.map(([task]) => task)),
    );
    expect(changes.length + conflicts.length).toBe([...answered.values()].reduce((a, b) => a + b));
    const spoilt = made.slips.filter((_slip, at) => SPOILT.includes(at));
    expect(unmatched).toHaveLength(spoilt.reduce((sum, { tasks }) => sum + tasks.length, 0));
    for (const { task, from, after } of [...changes, ...conflicts]) {
      const unit = made.slips.findIndex(({ name }) => from === `${name ?? 'Chưa phân công'}.xlsx`);
      expect(made.slips[unit]?.tasks).toContain(task);
      expect(after).toContain(`Đơn vị ${unit} trả lời`);
    }
  });

  it('takes each answer of a file that came twice once', () => {
    const tasks = made.found.changes.map(({ task }) => task);
    expect(new Set(tasks).size).toBe(tasks.length);
    expect(made.found.changes.some(({ from }) => from.startsWith('Bản sao'))).toBe(false);
  });

  it('writes them in their rows, and says nothing twice', async () => {
    expect(made.written.written).toBe(made.found.changes.length);
    const now = await readProgramme(made.door, { sheet: SHEET }, AS_OF);
    for (const { task, before, after } of made.found.changes) {
      const text = now.programme.tasks.find(({ id }) => id === task.id)?.progress.text ?? '';
      expect(text).toContain(after);
      expect(text).toContain(before);
    }
  });

  it('gives every value back when it is undone', async () => {
    expect(made.after).not.toEqual(made.before);
    await undo(made.door, made.written.undo!);
    expect(await valuesNow()).toEqual(made.before);
  });
});
