import * as z from 'zod/mini';
import { NO_CORRECTIONS, isDay } from '../../programme';
import type { ReportCalendar } from '../../report/calendar';
import { STORED_CALENDAR, calendarOf, storedCalendar } from './settings-calendar';
import { withoutMisfits } from './settings-fit';
import {
  SETTINGS_VERSION,
  compareParts,
  settingsPartXml,
  readSettingsPart,
  type SettingsPart,
} from './settings-xml';

export { SETTINGS_NAMESPACE } from './settings-xml';

const text = z.string().check(z.maxLength(2000));
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
/** A day of the calendar, within the years that every other date is held to. */
const day = z.nullable(z.string().check(z.refine(isDay)));
/** What an officer said a phrase means; its days in order. */
const reading = z
  .object({ kind: timeKind, from: day, to: day })
  .check(z.refine(({ from, to }) => from === null || to === null || from <= to));
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
    'officer',
    'output',
    'status',
    'percent',
    'completedOn',
    'note',
  ]),
);
const remarkMeaning = z.enum(['done', 'underway', 'dropped', 'ignore']);
/** A day that has to be there. */
const firmDay = z.string().check(z.refine(isDay));
/** A phase of the office's plan; its days in order. */
const phase = z
  .object({ name: z.string().check(z.minLength(1), z.maxLength(60)), from: firmDay, to: firmDay })
  .check(z.refine(({ from, to }) => from <= to));
const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));

/**
 * The colours of the highlight where the officer chose none: light enough for black text, and told apart by those who
 * do not see red, green or blue.
 */
const COLOURS = { overdue: '#F4A582', dueSoon: '#FFE699', unassigned: '#CAB8E0', done: '#C3E6CB' };

/** What is stored; every field has a default, so that an older part reads well. */
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
  ...STORED_CALENDAR,
  colours: z._default(
    z.object({
      overdue: z._default(colour, COLOURS.overdue),
      dueSoon: z._default(colour, COLOURS.dueSoon),
      unassigned: z._default(colour, COLOURS.unassigned),
      done: z._default(colour, COLOURS.done),
    }),
    COLOURS,
  ),
  highlightDone: z._default(z.boolean(), false),
  programmeSheets: z._default(z.array(text), []),
  phases: z._default(z.array(phase), []),
  corrections: z._default(
    z.object({
      columns: z._default(z.array(z.object({ caption: text, role })), []),
      times: z._default(z.array(z.object({ text, reading })), []),
      remarks: z._default(z.array(z.object({ text, meaning: remarkMeaning })), []),
      aliases: z._default(z.array(z.object({ alias: text, name: text })), []),
      dates: z._default(
        z.array(
          z.object({
            sheet: text,
            caption: text,
            cells: z.enum(['texts', 'dates']),
            turned: z.boolean(),
          }),
        ),
        [],
      ),
    }),
    { columns: [], times: [], remarks: [], aliases: [], dates: [] },
  ),
});

type Stored = z.infer<typeof settingsShape>;

/** What the workbook remembers. */
export interface Settings extends Omit<Stored, keyof typeof STORED_CALENDAR> {
  readonly calendar: ReportCalendar;
}

/** The settings of a workbook that has none. */
export const DEFAULT_SETTINGS: Settings = fromStored(
  settingsShape.parse({ corrections: NO_CORRECTIONS }),
);

/** What was found: the settings to use, and what of them could not be read. */
export interface SettingsReading {
  readonly values: Settings;
  /** True where a part exists but is unreadable: defaults are used and nothing is overwritten until the officer saves. */
  readonly unreadable: boolean;
  /** Fields that stand in it and do not fit, such as `corrections.times`: they are not believed, the others hold. */
  readonly ignored: readonly string[];
}

/** What a payload means, without fields of a newer version. */
export interface PayloadReading extends Pick<SettingsReading, 'values' | 'ignored'> {
  /** The payload without what does not fit; with fields of a newer version. */
  readonly payload: unknown;
}

/** Reads a payload field by field; null where it is none. */
export function readPayload(payload: unknown): PayloadReading | null {
  const parsed = settingsShape.safeParse(payload);
  if (parsed.success) return { values: fromStored(parsed.data), ignored: [], payload };
  const paths = parsed.error.issues.map(({ path }) => path);
  const fitting = withoutMisfits(payload, paths);
  const rest = fitting && readPayload(fitting.payload);
  return fitting && rest && { ...rest, ignored: [...fitting.fields, ...rest.ignored] };
}

/** Where a payload departs from the shape (for administrators), or null where it fits. */
export function misfitOf(payload: unknown): string | null {
  const parsed = settingsShape.safeParse(payload);
  if (parsed.success) return null;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

/**
 * Which of several parts holds the settings: the newest that can be read, else the newest; -1 for none.
 * Several stand there where two authors saved for the first time at once.
 */
export function newestPart(parts: readonly SettingsPart[]): number {
  const order = parts.map((part, index) => ({
    part,
    index,
    readable: Number(readPayload(part.payload) !== null),
  }));
  order.sort(
    (a, b) => a.readable - b.readable || compareParts(a.part, b.part) || a.index - b.index,
  );
  return order.at(-1)?.index ?? -1;
}

/** The settings that these parts of our namespace hold; none is a workbook without settings. Never throws. */
export function settingsOfParts(xmls: readonly string[]): SettingsReading {
  const parts = xmls.map(readSettingsPart);
  const newest = parts[newestPart(parts)];
  if (newest === undefined) return { values: DEFAULT_SETTINGS, unreadable: false, ignored: [] };
  const { values = DEFAULT_SETTINGS, ignored = [] } = readPayload(newest.payload) ?? {};
  return { values, ignored, unreadable: readPayload(newest.payload) === null };
}

/** Reads our part's XML (its JSON payload); null is a workbook without settings. Never throws. */
export function parseSettings(xml: string | null): SettingsReading {
  return settingsOfParts(xml === null ? [] : [xml]);
}

/** The XML of a first part with these settings. */
export function settingsXml(values: Settings): string {
  return settingsPartXml({
    version: SETTINGS_VERSION,
    revision: 1,
    saved: '',
    payload: toStored(values),
  });
}

function fromStored({ calendar, closingDay, ...rest }: Stored): Settings {
  return { ...rest, calendar: calendarOf({ calendar, closingDay }) };
}

function toStored({ calendar, ...rest }: Settings): Stored {
  return { ...rest, ...storedCalendar(calendar) };
}
