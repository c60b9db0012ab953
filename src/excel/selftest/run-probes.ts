import { today } from '../../clock';
import type { ExcelDoor, ExcelRunner } from '../door';
import { codeOf, type ProbeAnswer, type Probe } from './probe';
import { RANGE_PROBES } from './probes/ranges';
import { RULE_PROBES } from './probes/rules';
import { SHEET_PROBES } from './probes/sheets';
import { VALUE_PROBES } from './probes/values';

/** Where answers come from. */
export interface Origin {
  readonly version: string;
  readonly platform: string;
  /** The day they were given, YYYY-MM-DD. */
  readonly day: string;
}

/** The Excel that this page stands in. Call after Office is ready. */
export function originHere(): Origin {
  const { version, platform } = Office.context.diagnostics;
  return { version, platform: String(platform), day: today() };
}

/** Every question that is asked of Excel, in the order asked. */
export const PROBES: readonly Probe[] = [
  ...VALUE_PROBES,
  ...SHEET_PROBES,
  ...RULE_PROBES,
  ...RANGE_PROBES,
];

/** The answers of one Excel; the file of tests/excel-recordings. */
export interface Recording extends Origin {
  readonly answers: Readonly<Record<string, ProbeAnswer>>;
  /** Ids of probes that need a newer ExcelApi. */
  readonly left: readonly string[];
}

/** How far the run is: how many probes are answered, of how many. */
export type OnProgress = (answered: number, all: number) => void;

/**
 * Asks every probe of an Excel, each on a sheet of its own that is deleted afterwards: the workbook stands as before.
 * A probe that fails as a whole is answered `{ refused: code }`.
 */
export async function runProbes(
  probes: readonly Probe[],
  { run, support }: Pick<ExcelDoor, 'run' | 'support'>,
  origin: Origin,
  onProgress: OnProgress = () => undefined,
): Promise<Recording> {
  const answers: Record<string, ProbeAnswer> = {};
  const asked = probes.filter(({ api }) => api === undefined || support.has(api));
  for (const probe of asked) {
    answers[probe.id] = await answerOf(probe, run);
    onProgress(Object.keys(answers).length, asked.length);
  }
  const left = probes.filter((probe) => !asked.includes(probe)).map(({ id }) => id);
  return { ...origin, answers, left };
}

async function answerOf(probe: Probe, run: ExcelRunner): Promise<ProbeAnswer> {
  const id = await run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('id');
    await context.sync();
    return sheet.id;
  });
  try {
    return await run((context) => {
      const { workbook } = context;
      return probe.run({ context, workbook, sheet: workbook.worksheets.getItem(id) });
    });
  } catch (thrown) {
    return { refused: codeOf(thrown) };
  } finally {
    await run(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  }
}
