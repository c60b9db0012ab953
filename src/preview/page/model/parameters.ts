import { z } from 'zod';
import { PANE_WIDTH } from '../shell/PaneFrame';

/** What may stand behind the "?" of the page's address. */
const SHAPES = {
  /** A file of assets/samples without its ending. */
  sample: z.string().regex(/^[\w-]+$/),
  /** The day for TODAY() and for the pane, YYYY-MM-DD. */
  today: z.iso.date(),
  /** The pane's width in pixels. */
  width: z.coerce.number().int().min(PANE_WIDTH.least).max(PANE_WIDTH.most),
  /** The page beside the workbook: the add-in's pane, or the self-test. */
  pane: z.enum(['taskpane', 'selftest']),
  /** The newest ExcelApi that the host offers. */
  api: z.string().regex(/^1\.\d{1,2}$/),
} as const;

export type Parameters = {
  readonly [Name in keyof typeof SHAPES]?: z.output<(typeof SHAPES)[Name]>;
};

/** Reads the page's parameters; `refused` names those that make no sense and were left out. */
export function readParameters(search: string): { given: Parameters; refused: string[] } {
  const given: Record<string, unknown> = {};
  const refused: string[] = [];
  const query = new URLSearchParams(search);
  for (const [name, shape] of Object.entries(SHAPES)) {
    const text = query.get(name);
    if (text === null) continue;
    const read = shape.safeParse(text);
    if (read.success) given[name] = read.data;
    else refused.push(name);
  }
  return { given, refused };
}
