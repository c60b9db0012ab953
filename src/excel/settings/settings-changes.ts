import { remarkKey } from '../../programme/progress';
import { unitKey } from '../../programme/responsibility/key';
import { foldCaption } from '../../programme/table/captions';
import { correctionKey } from '../../programme/timing/correct';
import type { Settings } from './settings';
import { storedCalendar } from './settings-calendar';

type Corrections = Settings['corrections'];

/** Changes to one list of corrections, each entry a field of its own: what is added or replaced, and what goes. */
export interface EntryChanges<T> {
  readonly put?: readonly T[];
  /** The caption, text or alias of each entry to take away; for dates its {@link dateCorrectionKey}. */
  readonly remove?: readonly string[];
}

/** The fields an officer changed, and no others: what is left out stays as it stands in the workbook. */
export interface SettingsChanges {
  readonly office?: Partial<Settings['office']>;
  readonly dueSoonDays?: Settings['dueSoonDays'];
  readonly calendar?: Settings['calendar'];
  readonly colours?: Partial<Settings['colours']>;
  readonly highlightDone?: Settings['highlightDone'];
  readonly phases?: Settings['phases'];
  readonly programmeSheets?: Settings['programmeSheets'];
  readonly corrections?: {
    readonly columns?: EntryChanges<Corrections['columns'][number]>;
    readonly times?: EntryChanges<Corrections['times'][number]>;
    readonly remarks?: EntryChanges<Corrections['remarks'][number]>;
    readonly aliases?: EntryChanges<Corrections['aliases'][number]>;
    readonly dates?: EntryChanges<Corrections['dates'][number]>;
  };
}

/** A payload as it is stored: known fields and those of a newer version alike. */
type Payload = Readonly<Record<string, unknown>>;

/** A list of corrections: the key an entry is found by again, and the key of what a removal names. */
interface List {
  readonly keyOf: (entry: Payload) => string;
  readonly keyOfName: (name: string) => string;
}

/** When the reader takes two entries of a list for the same. */
const LISTS = {
  columns: byField('caption', foldCaption),
  times: byField('text', correctionKey),
  remarks: byField('text', remarkKey),
  aliases: byField('alias', (alias) => unitKey(alias)),
  dates: { keyOf: dateCorrectionKey, keyOfName: (name: string) => name },
} as const satisfies Record<string, List>;

function byField(field: string, sameness: (text: string) => string): List {
  return { keyOf: (entry) => sameness(String(entry[field] ?? '')), keyOfName: sameness };
}

/** The key of what is said of the dates of one column of one sheet. */
export function dateCorrectionKey(entry: Payload): string {
  const { sheet = '', caption = '', cells = '' } = entry;
  return [String(cells), String(sheet), foldCaption(String(caption))].join('\n');
}

/**
 * The payload with these changes in it. Fields not named keep what is stored, unknown fields of a newer version
 * among them. The result is not checked.
 */
export function mergeChanges(stored: Payload, changes: SettingsChanges): Payload {
  const { office, colours, corrections, calendar, ...single } = changes;
  return {
    ...stored,
    ...defined(single),
    ...(calendar && storedCalendar(calendar)),
    ...(office && { office: { ...record(stored.office), ...defined(office) } }),
    ...(colours && { colours: { ...record(stored.colours), ...defined(colours) } }),
    ...(corrections && { corrections: mergeCorrections(record(stored.corrections), corrections) }),
  };
}

function mergeCorrections(
  stored: Payload,
  changes: NonNullable<SettingsChanges['corrections']>,
): Payload {
  const { columns, times, remarks, aliases, dates } = changes;
  return {
    ...stored,
    ...(columns && { columns: mergeEntries(stored.columns, columns, LISTS.columns) }),
    ...(times && { times: mergeEntries(stored.times, times, LISTS.times) }),
    ...(remarks && { remarks: mergeEntries(stored.remarks, remarks, LISTS.remarks) }),
    ...(aliases && { aliases: mergeEntries(stored.aliases, aliases, LISTS.aliases) }),
    ...(dates && { dates: mergeEntries(stored.dates, dates, LISTS.dates) }),
  };
}

/** Entries that go make room; new ones stand behind those that stay. */
function mergeEntries(
  stored: unknown,
  { put = [], remove = [] }: EntryChanges<object>,
  { keyOf, keyOfName }: List,
): Payload[] {
  const added = put.map(record);
  const gone = new Set([...remove.map(keyOfName), ...added.map(keyOf)]);
  const kept = Array.isArray(stored) ? stored.map(record) : [];
  return [...kept.filter((entry) => !gone.has(keyOf(entry))), ...lastOfEach(added, keyOf)];
}

function lastOfEach(entries: readonly Payload[], keyOf: (entry: Payload) => string): Payload[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

/** The object itself, or an empty one for anything else. */
export function record(value: unknown): Payload {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Payload) : {};
}

function defined(fields: object): Payload {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
