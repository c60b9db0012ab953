import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportRequest } from '../../../src/excel/reports/report-request';
import { OfficerError } from '../../../src/excel/door/errors';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import { loadView } from '../../../src/excel/read/load-view';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { watchTables } from '../../../src/excel/follow/live';
import { parsePeriod, type Period } from '../../../src/report';
import type { Editor, HostOptions } from '../../../src/host';
import { ERRORS } from '../../../src/strings/errors';
import { openBytes, sheetNames, type Bench } from '../host-door';
import { ACTIONS, type FaultAction } from './actions';
import { PROGRAMME, officeWorkbook } from './workbook';
import { differences, pictureOf, type Picture } from '../whole-workbook';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const REQUEST: ReportRequest = {
  period: parsePeriod('2025-Q3') as Period,
  ...DAYS,
};
const REPORT = 'BC Quý III-2025';
const WRITING = ACTIONS.filter(({ name, prepare }) => name !== 'reading' && !prepare);

let bench: Bench;
let before: Picture;

async function open(options: HostOptions = {}): Promise<void> {
  bench = await openBytes(await officeWorkbook(), options);
  before = pictureOf(bench.host.workbook);
}

beforeEach(() => open());

/** What the officer is told; an action that succeeds, or fails with anything else, is a failure of the test. */
async function toldBy(action: Promise<unknown>): Promise<OfficerError> {
  const told = await action.then(
    () => new Error('done'),
    (thrown: unknown) => thrown,
  );
  if (!(told instanceof OfficerError)) throw told;
  return told;
}

function unchanged(): string[] {
  return differences(before, pictureOf(bench.host.workbook));
}

const protectSheet = (name: string): Promise<void> =>
  bench.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
    before = pictureOf(bench.host.workbook);
  });

const protectStructure = (): Promise<void> =>
  bench.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
    before = pictureOf(bench.host.workbook);
  });

describe('a cell being edited', () => {
  it.each(ACTIONS)('is named by: $name', async ({ act, prepare }: FaultAction) => {
    await prepare?.(bench);
    before = pictureOf(bench.host.workbook);
    bench.host.setCellEditing(true);
    const told = await toldBy(act(bench));
    expect(told.sentence).toBe(ERRORS.cellEditMode);
    expect(unchanged()).toEqual([]);
    bench.host.setCellEditing(false);
    await expect(act(bench)).resolves.toBeDefined();
  });
});

describe('protection', () => {
  it('of the programme’s sheet stops colouring it, by name, and nothing else', async () => {
    await protectSheet(PROGRAMME);
    const told = await toldBy(highlight(bench.door, undefined));
    expect(told.key).toBe('protectedSheet');
    expect(told.sentence).toContain(`“${PROGRAMME}”`);
    expect(unchanged()).toEqual([]);
    await expect(createReport(bench.door, REQUEST)).resolves.toMatchObject({ sheet: REPORT });
    await expect(saveSettings(bench.door, { dueSoonDays: 3 })).resolves.toBeDefined();
  });

  it('of a sheet coloured before stops taking the colours away', async () => {
    await highlight(bench.door, undefined);
    await protectSheet(PROGRAMME);
    expect((await toldBy(removeHighlight(bench.door))).key).toBe('protectedSheet');
    expect(unchanged()).toEqual([]);
  });

  it('of the structure stops a report, and nothing else', async () => {
    await protectStructure();
    const told = await toldBy(createReport(bench.door, REQUEST));
    expect(told.sentence).toBe(ERRORS.protectedStructure);
    expect(told.detail).toContain('AccessDenied');
    expect(unchanged()).toEqual([]);
    await expect(highlight(bench.door, undefined)).resolves.toBeDefined();
    await expect(saveSettings(bench.door, { dueSoonDays: 3 })).resolves.toBeDefined();
  });

  it('put on while the report is written leaves it undone', async () => {
    const at = await requestsOf((one) => createReport(one.door, REQUEST));
    bench.host.order([{ kind: 'fail', at: at - 1, code: 'AccessDenied' }]);
    expect((await toldBy(createReport(bench.door, REQUEST))).sentence).toBe(ERRORS.protected);
    expect(unchanged()).toEqual([]);
  });
});

describe('a file open for reading only', () => {
  it('can be read', async () => {
    await open({ readOnly: true });
    const view = await loadView(bench.door, DAYS);
    expect(view.programmes).toHaveLength(1);
  });

  it.each(WRITING)('stops: $name', async ({ act }) => {
    await open({ readOnly: true });
    expect((await toldBy(act(bench))).sentence).toBe(ERRORS.readOnly);
    expect(unchanged()).toEqual([]);
  });
});

describe('a colleague between reading and writing', () => {
  /** The report with a colleague's act just before each of its requests; how it ended each time. */
  async function withColleague(
    by: (editor: Editor) => void,
    spared = 0,
  ): Promise<(OfficerError | null)[]> {
    const requests = (await requestsOf((one) => createReport(one.door, REQUEST))) - spared;
    const ends: (OfficerError | null)[] = [];
    for (let at = 1; at < requests; at += 1) {
      await open();
      by(bench.host.edit('remote'));
      const edited = pictureOf(bench.host.workbook);
      await open();
      bench.host.order([{ kind: 'edit', before: at, by }]);
      const told = await createReport(bench.door, REQUEST).then(
        () => null,
        (thrown: unknown) => {
          if (thrown instanceof OfficerError) return thrown;
          throw thrown;
        },
      );
      bench.host.order([]);
      if (told !== null) expect(differences(edited, pictureOf(bench.host.workbook))).toEqual([]);
      else expect(sheetNames(bench)).toContain(REPORT);
      ends.push(told);
    }
    return ends;
  }

  it('who deletes the programme’s sheet: one sentence, and nothing of ours is left', async () => {
    const ends = await withColleague((editor) => editor.deleteSheet(PROGRAMME));
    expect(ends.map((end) => end?.key)).toContain('programmeNotFound');
    for (const end of ends) expect(end === null || end.key !== 'general').toBe(true);
  });

  it('who renames the programme’s sheet: one sentence, or the report, and never both', async () => {
    const ends = await withColleague((editor) => editor.renameSheet(PROGRAMME, 'CT 2025'));
    for (const end of ends) expect([undefined, ERRORS.itemNotFound]).toContain(end?.sentence);
  });

  it.each([
    ['above the table', 1],
    ['inside it', 6],
  ])('who inserts rows %s: the view is of one moment', async (_where, row) => {
    const by = (editor: Editor): void => editor.insertRows(PROGRAMME, row, 1);
    const was = await loadView(bench.door, DAYS);
    by(bench.host.edit('remote'));
    const is = await loadView(bench.door, DAYS);
    expect(is).not.toEqual(was);
    const requests = await requestsOf((one) => loadView(one.door, DAYS));
    for (let at = 1; at < requests; at += 1) {
      await open();
      bench.host.order([{ kind: 'edit', before: at, by }]);
      expect([was, is]).toContainEqual(await loadView(bench.door, DAYS));
    }
  });

  it('who keeps inserting rows: one sentence', async () => {
    const by = (editor: Editor): void => editor.insertRows(PROGRAMME, 1, 1);
    bench.host.order(Array.from({ length: 9 }, (_, before) => ({ kind: 'edit', before, by })));
    expect((await toldBy(loadView(bench.door, DAYS))).sentence).toBe(ERRORS.changed);
    expect(bench.host.log.length).toBeLessThanOrEqual(6);
  });

  it('who inserts rows above the table: the report is made anew and knows the table again', async () => {
    const ends = await withColleague((editor) => editor.insertRows(PROGRAMME, 1, 3));
    expect(ends.filter((end) => end !== null)).toEqual([]);
    expect(await createReport(bench.door, REQUEST)).toMatchObject({
      sheet: REPORT,
      replaced: true,
    });
  });

  it('who sorts the table: the report stands, and so does what was sorted', async () => {
    const ends = await withColleague((editor) => editor.sort(PROGRAMME, 'A5:E8', 'B'));
    expect(ends.filter((end) => end !== null)).toEqual([]);
  });

  it('who takes the report’s name: the report takes the next, and the colleague’s sheet stands', async () => {
    // Before the last request the hidden draft bears the name already, and Excel refuses the colleague.
    const ends = await withColleague((editor) => editor.addSheet(REPORT), 1);
    expect(ends.filter((end) => end !== null)).toEqual([]);
    expect(sheetNames(bench)).toEqual(expect.arrayContaining([REPORT, `${REPORT} (2)`]));
    expect(await createReport(bench.door, REQUEST)).toMatchObject({ sheet: `${REPORT} (2)` });
  });

  it('who deletes the old report before it is replaced: the new one stands alone', async () => {
    const report = ({ door }: Bench): Promise<unknown> => createReport(door, REQUEST);
    const requests = await requestsOf(report, report);
    // The last two requests read the old one again, under another name, and delete it.
    for (let at = 1; at < requests - 2; at += 1) {
      await open();
      await createReport(bench.door, REQUEST);
      const by = (editor: Editor): void => editor.deleteSheet(REPORT);
      bench.host.order([{ kind: 'edit', before: at, by }]);
      const made = createReport(bench.door, REQUEST);
      await made.catch((thrown: OfficerError) => expect(thrown.key).toBe('itemNotFound'));
      bench.host.order([]);
      if (await made.then(() => false).catch(() => true)) continue;
      const annexes = [1, 2].map((number) => REPORT.replace('BC', `PL${number}`));
      expect(sheetNames(bench)).toEqual([PROGRAMME, 'Số liệu', '(Danh mục)', REPORT, ...annexes]);
      expect(await createReport(bench.door, REQUEST)).toMatchObject({ replaced: true });
    }
  });
});

/** How many requests an action takes on the office's workbook, as it stands or prepared. */
async function requestsOf(
  act: (bench: Bench) => Promise<unknown>,
  prepare?: (bench: Bench) => Promise<unknown>,
): Promise<number> {
  const other = await openBytes(await officeWorkbook());
  await prepare?.(other);
  const count = other.since();
  await act(other);
  return count.syncs();
}

describe('a table too large for one request', () => {
  it.each([
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'OperationCellsExceedLimit',
  ])('is read in smaller parts after %s, and named where these are refused, too', async (code) => {
    bench.host.order([{ kind: 'fail', at: 1, code }]);
    await expect(loadView(bench.door, DAYS)).resolves.toBeDefined();
    bench.host.order([{ kind: 'dead', from: 1, code }]);
    expect((await toldBy(createReport(bench.door, REQUEST))).sentence).toBe(ERRORS.tooLarge);
    expect(unchanged()).toEqual([]);
  });
});

describe('an older Excel', () => {
  it.each(ACTIONS)('with ExcelApi 1.9 and nothing above does: $name', async (action) => {
    await open({ apiSets: { ExcelApi: '1.9' } });
    await action.prepare?.(bench);
    await expect(action.act(bench)).resolves.toBeDefined();
  });

  it('with ExcelApi 1.9 reads the same as a new one, and is watched', async () => {
    const here = await loadView(bench.door, DAYS);
    await open({ apiSets: { ExcelApi: '1.9' } });
    expect(await loadView(bench.door, DAYS)).toEqual(here);
    const watch = await watchTables(bench.door, { onChange: () => undefined });
    await watch.stop();
    expect(bench.host.registrations).toBe(0);
  });

  it('below the floor says what is missing', async () => {
    await open({ apiSets: { ExcelApi: '1.4' } });
    expect((await toldBy(loadView(bench.door, DAYS))).sentence).toBe(ERRORS.apiMissing);
  });
});
