/** What a probe found, as JSON: numbers, texts, lists; a refusal is `{ refused: code }`. */
export type ProbeAnswer =
  | null
  | boolean
  | number
  | string
  | readonly ProbeAnswer[]
  | { readonly [key: string]: ProbeAnswer };

/** What a probe works on: a sheet of its own, which is deleted afterwards. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly workbook: Excel.Workbook;
}

/** One question to Excel whose answer the stand-in host must give, too. */
export interface Probe {
  /** "values.monthName": outlives rewording, recordings are compared by it. */
  readonly id: string;
  readonly about: string;
  /** What Excel on the web answers by its documentation and what is known of it (src/host/README). */
  readonly expected: ProbeAnswer;
  /** The newest ExcelApi it needs; without it the probe is left out and said. */
  readonly api?: string;
  readonly run: (bench: Bench) => Promise<ProbeAnswer>;
}

/** The code that a step is refused with; null where it is taken. What was queued and failed is thrown away. */
export async function refusalOf(step: () => Promise<unknown>): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

/** The code of an Office.js error, or the words of anything else. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  if ('code' in thrown) return String(thrown.code);
  return 'message' in thrown ? String(thrown.message) : 'unknown';
}
