import { beforeEach, describe, it, expect } from '@jest/globals';
import { OfficerError } from '../../../src/excel/door/errors';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import type { Fault } from '../../../src/host/faults';
import type { Bench } from '../host-door';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings/settings';
import { settle } from '../../../src/excel/highlight/settle';
import { writeSet } from '../../../src/excel/highlight/write-set';
import { connect } from '../../../src/host/node';
import { formatsIn, officersOwn, partsOf } from './foreign';
import { FIRST_ROW, SHEET } from './tables';

const ACTIONS = {
  highlight: (bench: Bench) => highlight(bench.door, undefined),
  removeHighlight: (bench: Bench) => removeHighlight(bench.door),
};

/** A workbook highlighted once and changed since, so that before, after and removed are three different things. */
async function changedSince(): Promise<Bench> {
  const bench = await officersOwn();
  await highlight(bench.door, undefined);
  bench.host.edit('remote').type(SHEET, `D${FIRST_ROW}`, 'Tháng 5/2025');
  return bench;
}

async function failureOf(promise: Promise<unknown>): Promise<OfficerError | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof OfficerError) return error;
    throw error;
  }
}

/** The sheet's rules and our names, without the numbers that styles have in the file and the letter of the names' set. */
async function rulesIn(bench: Bench): Promise<string[]> {
  const rules = (await formatsIn(bench)).map((xml) => xml.replace(/ dxfId="\d+"/g, ''));
  const names = bench.host.workbook.names.map(({ name, refersTo }) => `${name}: ${refersTo}`);
  return [...rules, ...names].map((text) => text.replace(/ctct_[a-z]_/g, 'ctct_x_'));
}

describe.each(Object.entries(ACTIONS))('%s when requests fail', (_name, act) => {
  const faultsAt = (at: number): [string, Fault][] => [
    ['is refused', { kind: 'fail', at, code: 'GeneralException' }],
    ['is lost', { kind: 'fail', at, code: 'ServiceNotAvailable' }],
    ['is done and its answer lost', { kind: 'fail', at, code: 'ServiceNotAvailable', done: true }],
    ['and all after it die', { kind: 'dead', from: at }],
    ['is done and all after it die', { kind: 'dead', from: at, done: true }],
    ['finds a cell being edited', { kind: 'cellEdit', from: at, until: at }],
  ];

  it('leaves the sheet as it was or as it should be, at every request', async () => {
    const bench = await changedSince();
    const before = await rulesIn(bench);
    const counted = bench.since();
    await act(bench);
    const after = await rulesIn(bench);
    const requests = counted.syncs();
    expect(after).not.toEqual(before);
    let failures = 0;
    for (let at = 0; at < requests; at += 1)
      for (const [what, fault] of faultsAt(at)) {
        const tried = await changedSince();
        tried.host.order([fault]);
        const failure = await failureOf(act(tried));
        tried.host.order([]);
        const outcome = JSON.stringify(await rulesIn(tried));
        const expected = failure === null ? [after] : [before, after];
        expect([at, what, expected.some((one) => JSON.stringify(one) === outcome)]).toEqual([
          at,
          what,
          true,
        ]);
        if (failure) failures += 1;
      }
    expect(failures).toBeGreaterThan(requests * 3);
  }, 120_000);
});

describe('highlight among other authors', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await changedSince();
  });

  it('is complete though somebody removed one of the old rules meanwhile', async () => {
    const complete = await changedSince();
    const since = complete.since();
    await highlight(complete.door, undefined);
    const blocks = bench.host.workbook.book.getWorksheet(SHEET)?.conditionalFormattings ?? [];
    const ours = blocks.find(({ rules }) => rules.length === 3);
    const by = (): void => {
      if (ours) ours.rules = ours.rules.slice(1);
    };
    expect(ours).toBeDefined();
    bench.host.order([{ kind: 'edit', before: since.syncs() - 1, by }]);
    const result = await highlight(bench.door, undefined);
    expect(result.rules).toBe(4);
    expect(await rulesIn(bench)).toEqual(await rulesIn(complete));
  });

  it('says so where the sheet went meanwhile, and touches nothing else', async () => {
    bench.host.edit('user').addSheet('Khác');
    const by = (editor: { deleteSheet(name: string): void }): void => editor.deleteSheet(SHEET);
    bench.host.order([{ kind: 'edit', before: 3, by }]);
    const failure = await failureOf(highlight(bench.door, undefined));
    expect(failure?.key).toBe('itemNotFound');
  });

  it('tells of a cell being edited', async () => {
    bench.host.setCellEditing(true);
    const failure = await failureOf(highlight(bench.door, undefined));
    bench.host.setCellEditing(false);
    expect(failure?.key).toBe('cellEditMode');
  });
});

describe('a set that takes several requests', () => {
  const NAMES = 400;
  const formula = `={${Array.from({ length: 200 }, (_, i) => `"Tháng tám thứ ${i} của năm 2025"`).join(';')}}`;

  it('is taken back when a later one fails', async () => {
    const bench = await officersOwn();
    const before = await partsOf(bench);
    const since = bench.since();
    const writing = bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const names = Array.from({ length: NAMES }, (_, i) => ({
        sheet,
        name: `ctct_z_texts_${i}`,
        formula,
      }));
      const nothing = { rules: [], names: [] };
      bench.host.order([{ kind: 'fail', at: 1, code: 'ServiceNotAvailable' }]);
      const { colours } = DEFAULT_SETTINGS;
      await writeSet(context, { names, formats: [] }, nothing, colours, () => undefined);
    });
    await expect(writing).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
    expect(since.heaviest()).toBeLessThanOrEqual(2_000_000);
    expect(bench.host.workbook.names.length).toBeGreaterThan(0);
    const journal = { sheets: [SHEET], set: 'ctct_z', rules: 0, names: NAMES };
    expect(await settle(bench.door, journal)).toBe(false);
    expect(await partsOf(bench)).toEqual(before);
  }, 60_000);
});

describe('two panes that colour at once', () => {
  it('leave one set, whenever the second begins', async () => {
    const alone = await officersOwn();
    await highlight(alone.door, undefined);
    const counted = await officersOwn();
    const since = counted.since();
    await highlight(counted.door, undefined);
    const requests = since.syncs();
    for (let at = 0; at < requests; at += 1) {
      const bench = await officersOwn();
      const second = secondPane(bench, at);
      const results = await Promise.allSettled([highlight(bench.door, undefined), second]);
      const done = results.filter(({ status }) => status === 'fulfilled').length;
      expect([at, done > 0, await rulesIn(bench)]).toEqual([at, true, await rulesIn(alone)]);
    }
  }, 120_000);

  /** Colours through a connection of its own as soon as the first has sent so many requests. */
  async function secondPane(bench: Bench, at: number): Promise<unknown> {
    const { run, isSetSupported } = connect(bench.host);
    const support = { has: (version: string) => isSetSupported('ExcelApi', version) };
    while (bench.host.log.length < at) await new Promise((resolve) => setImmediate(resolve));
    return highlight({ ...bench.door, run, support }, undefined);
  }
});

describe('a protected sheet', () => {
  const protect = (bench: Bench): Promise<void> =>
    bench.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });

  it.each(Object.entries(ACTIONS))('is named by %s, and nothing changes', async (_name, act) => {
    const bench = await changedSince();
    await protect(bench);
    const before = await partsOf(bench);
    const failure = await failureOf(act(bench));
    expect(failure?.key).toBe('protectedSheet');
    expect(failure?.sentence).toContain(SHEET);
    expect(await partsOf(bench)).toEqual(before);
  });

  it('does not keep removeHighlight from other sheets if it holds nothing of ours', async () => {
    const bench = await changedSince();
    bench.host.edit('user').addSheet('Khác');
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Khác').protection.protect();
      await context.sync();
    });
    expect(await removeHighlight(bench.door)).toBe(4);
  });
});

describe('where there is no programme', () => {
  it('highlight says so', async () => {
    const bench = await officersOwn();
    bench.host.edit('user').addSheet('Trống');
    const failure = await failureOf(highlight(bench.door, ['Trống']));
    expect(failure?.key).toBe('programmeNotFound');
  });
});
