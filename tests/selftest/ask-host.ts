import { expect } from '@jest/globals';
import { PROBES } from '../../src/selftest/probes';
import { runProbes, type Recording } from '../../src/selftest/run-probes';
import { openBench, TODAY } from '../host/support';

/** The stand-in host's answers to every probe; its workbook must stand as before. */
export async function askHost(): Promise<Recording> {
  const bench = openBench();
  const has = (api: string) => bench.isSetSupported('ExcelApi', api);
  const origin = { version: 'host', platform: 'node', day: TODAY };
  const recording = await runProbes(PROBES, bench.run, has, origin);
  expect(bench.host.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
  return recording;
}
