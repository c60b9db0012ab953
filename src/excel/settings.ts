import * as z from 'zod/mini';
import { NO_CORRECTIONS } from '../programme';

/** The namespace of our custom XML part; the version in it changes only with the shape. */
export const SETTINGS_NAMESPACE = 'urn:ctct:settings:1';

const text = z.string().check(z.maxLength(2000));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const role = z.nullable(
  z.enum([
    'ordinal',
    'content',
    'start',
    'deadline',
    'time',
    'responsible',
    'lead',
    'coordinators',
    'director',
    'output',
    'status',
    'percent',
    'completedOn',
    'note',
  ]),
);
const timeKind = z.enum([
  'day',
  'month',
  'quarter',
  'half',
  'nineMonths',
  'year',
  'range',
  'recurring',
  'ongoing',
  'open',
  'unreadable',
]);
const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));

/** What the workbook remembers; every field has a default, so that an older part reads well. */
const settingsShape = z.object({
  office: z._default(
    z.object({
      parent: z._default(text, ''),
      name: z._default(text, ''),
      symbol: z._default(text, ''),
      place: z._default(text, ''),
      addressee: z._default(text, ''),
      signerTitle: z._default(text, ''),
      signerName: z._default(text, ''),
      recipients: z._default(z.array(text), []),
    }),
    {
      parent: '',
      name: '',
      symbol: '',
      place: '',
      addressee: '',
      signerTitle: '',
      signerName: '',
      recipients: [],
    },
  ),
  dueSoonDays: z._default(z.int().check(z.minimum(0), z.maximum(60)), 7),
  calendar: z._default(z.enum(['month', 'nd09']), 'month'),
  colours: z._default(
    z.object({ overdue: colour, dueSoon: colour, unassigned: colour, done: colour }),
    { overdue: '#F8CBAD', dueSoon: '#FFE699', unassigned: '#D9D2E9', done: '#C6E0B4' },
  ),
  highlightDone: z._default(z.boolean(), false),
  programmeSheets: z._default(z.array(text), []),
  corrections: z._default(
    z.object({
      columns: z.array(z.object({ caption: text, role })),
      times: z.array(z.object({ text, reading: z.object({ kind: timeKind, from: day, to: day }) })),
      aliases: z.array(z.object({ alias: text, name: text })),
    }),
    { columns: [], times: [], aliases: [] },
  ),
});

export type Settings = z.infer<typeof settingsShape>;

/** The settings of a workbook that has none. */
export const DEFAULT_SETTINGS: Settings = settingsShape.parse({
  corrections: NO_CORRECTIONS,
});

/** What was found: the settings to use, and whether a part stood there that could not be read. */
export interface SettingsReading {
  readonly values: Settings;
  /** True where a part exists but is unreadable: defaults are used and nothing is overwritten until the officer saves. */
  readonly unreadable: boolean;
}

/** Reads our part's XML (its JSON payload); null is a workbook without settings. Never throws. */
export function parseSettings(xml: string | null): SettingsReading {
  if (xml === null) return { values: DEFAULT_SETTINGS, unreadable: false };
  const payload = /<json>([\s\S]*?)<\/json>/.exec(xml)?.[1];
  const parsed = settingsShape.safeParse(parseJson(unescapeXml(payload ?? '')));
  return parsed.success
    ? { values: parsed.data, unreadable: false }
    : { values: DEFAULT_SETTINGS, unreadable: true };
}

/** The XML of our part for these settings. */
export function settingsXml(values: Settings): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}"><json>${escapeXml(JSON.stringify(values))}</json></settings>`;
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined; // not JSON: the shape check below reports it as unreadable
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
