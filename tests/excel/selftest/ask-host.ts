import { expect } from '@jest/globals';
import { PROBES, runProbes, type Recording } from '../../../src/excel/selftest/run-probes';
import { openBench, TODAY, type Bench } from '../../host/support';

/** How probes reach the host that a bench is connected to. */
export function doorOf({ run, isSetSupported }: Bench): Parameters<typeof runProbes>[1] {
  return { run, support: { has: (api) => isSetSupported('ExcelApi', api) } };
}

/** The stand-in host's answers to every probe; its workbook must stand as before. */
export async function askHost(): Promise<Recording> {
  const bench = openBench();
  const origin = { version: 'host', platform: 'node', day: TODAY };
  const recording = await runProbes(PROBES, doorOf(bench), origin);
  expect(bench.host.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
  return recording;
}
