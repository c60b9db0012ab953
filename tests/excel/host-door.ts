import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDoor, type ExcelDoor } from '../../src/excel/door/runner';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { connect } from '../../src/host/node';
import { annex, asPrinted, withRemarks } from '../samples/build';
import { sampleWorkbook, type SampleSheet } from '../samples/sheet';

/** A workbook opened on the stand-in host, and the door the shipped code goes through. */
export interface Bench {
  readonly host: Host;
  readonly door: ExcelDoor;
  /** Runs a batch of the test's own through the real office.js. */
  readonly run: ExcelDoor['run'];
  /** Starts counting requests anew. */
  readonly since: () => Count;
}

/** Requests since a moment: how many, and the heaviest request and response in UTF-8 bytes. */
export interface Count {
  readonly syncs: () => number;
  readonly heaviest: () => number;
}

const SAMPLES = { asPrinted, withRemarks, annex };

/** Opens a sample as it is shipped. */
export function openSample(name: keyof typeof SAMPLES, options: HostOptions = {}): Promise<Bench> {
  return openSheet(SAMPLES[name](), options);
}

/** Opens a workbook of one sheet. */
export async function openSheet(sheet: SampleSheet, options: HostOptions = {}): Promise<Bench> {
  return openBytes(await sampleWorkbook(sheet), options);
}

/** Opens a workbook file under tests/workbooks. */
export function openFixture(name: string, options: HostOptions = {}): Promise<Bench> {
  const path = join(__dirname, '..', 'workbooks', name);
  return openBytes(new Uint8Array(readFileSync(path)), options);
}

/** Opens a workbook from its bytes. */
export async function openBytes(bytes: Uint8Array, options: HostOptions = {}): Promise<Bench> {
  return benchOver(createHost(await openWorkbook(bytes), { today: '2025-09-30', ...options }));
}

/** A bench over a host that stands, with an office.js and a connection of its own. */
export function benchOver(host: Host, who: Who = {}): Bench {
  return benchOf(host, connect(host), who);
}

/** Who a connection is, and when; left out: somebody, now. */
export interface Who {
  readonly owner?: string;
  readonly now?: () => number;
}

/** The door to a host through a connection of office.js. */
export function benchOf(
  host: Host,
  { run, isSetSupported }: ReturnType<typeof connect>,
  who: Who = {},
): Bench {
  const support = { has: (version: string) => isSetSupported('ExcelApi', version) };
  const door = openDoor((batch) => run(batch), support, {
    now: Date.now,
    runWhenFree: (batch) => run({ delayForCellEdit: true }, batch),
    ...who,
  });
  return { host, door, run: door.run, since: () => count(host) };
}

/** The workbook as it would be saved now, opened again. */
export async function reopened(bench: Bench, options: HostOptions = {}): Promise<Bench> {
  return openBytes(await saveWorkbook(bench.host.workbook), options);
}

/** Names of all sheets in tab order, hidden ones in brackets. */
export function sheetNames({ host }: Bench): string[] {
  return host.workbook.book.worksheets.map(({ name, state }) =>
    state === 'visible' ? name : `(${name})`,
  );
}

/** The values of a sheet's used range. */
export function valuesOf(bench: Bench, sheet: string): Promise<unknown[][]> {
  return bench.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

function count(host: Host): Count {
  const start = host.log.length;
  const since = (): Host['log'] => host.log.slice(start);
  return {
    syncs: () => since().length,
    heaviest: () =>
      Math.max(
        0,
        ...since().flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
      ),
  };
}
