import { OfficerError } from '../door/errors';
import { explained } from '../door/explain';
import { namesOf, queueLeftoverRemoval } from '../door/transaction';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import { isKnownField, misfitOf, newestPart, valuesOfPayload, type Settings } from './settings';
import { mergeChanges, record, type SettingsChanges } from './settings-changes';
import {
  SETTINGS_NAMESPACE,
  SETTINGS_VERSION,
  partXml,
  readPart,
  type SettingsPart,
} from './settings-xml';

/** How to save. */
export interface SaveOptions {
  /**
   * Whether settings that cannot be read may be overwritten: only where the officer pressed "Lưu" after being told.
   * Left out: the OfficerError `settingsUnreadable`, and nothing is written.
   */
  readonly overwriteUnreadable?: boolean;
  /** When it is saved, as an ISO time; left out: now. */
  readonly saved?: string;
}

/** What is to be written: the new text, and the place of the part that takes it (-1: a new part). */
interface Writing {
  readonly xml: string;
  readonly into: number;
  readonly values: Settings;
}

/**
 * Writes the changed fields into the workbook's settings: reads them again first and leaves every other field as it
 * stands there, so that the last writer wins field by field. Where several parts stand, the newest is kept and the
 * others go. At most three syncs; saving again does no harm. Returns the settings that now hold; throws an
 * {@link OfficerError} (`settingInvalid` where a value does not fit).
 */
export async function saveSettings(
  door: ExcelDoor,
  changes: SettingsChanges,
  options: SaveOptions = {},
): Promise<Settings> {
  return explained(door, () =>
    runWithRetry(door, (context) => save(context, door, changes, options)),
  );
}

async function save(
  context: Excel.RequestContext,
  door: ExcelDoor,
  changes: SettingsChanges,
  options: SaveOptions,
): Promise<Settings> {
  const { workbook } = context;
  const found = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  const names = workbook.names.load('items/name,items/formula');
  await context.sync();
  const xmls = found.items.map((part) => part.getXml());
  if (xmls.length > 0) await context.sync();
  const writing = planWriting(
    xmls.map(({ value }) => readPart(value)),
    changes,
    options,
  );
  // Added first, taken away after: if the request breaks off, the settings still stand there.
  if (writing.into < 0) workbook.customXmlParts.add(writing.xml);
  else found.items[writing.into]?.setXml(writing.xml);
  found.items.forEach((part, index) => {
    if (index !== writing.into) part.delete();
  });
  queueLeftoverRemoval(context, door, namesOf(names));
  await context.sync();
  return writing.values;
}

function planWriting(
  parts: readonly SettingsPart[],
  changes: SettingsChanges,
  { overwriteUnreadable = false, saved = new Date().toISOString() }: SaveOptions,
): Writing {
  const into = newestPart(parts);
  const newest = parts[into];
  const unreadable = newest !== undefined && valuesOfPayload(newest.payload) === null;
  if (unreadable && !overwriteUnreadable) throw new OfficerError('settingsUnreadable');
  const stored = record(newest?.payload);
  const payload = mergeChanges(unreadable ? unknownFields(stored) : stored, changes);
  const values = valuesOfPayload(payload);
  if (values === null) throw new OfficerError('settingInvalid', {}, misfitOf(payload) ?? '');
  const xml = partXml({
    version: Math.max(SETTINGS_VERSION, ...parts.map(({ version }) => version)),
    revision: Math.max(0, ...parts.map(({ revision }) => revision)) + 1,
    saved,
    payload,
  });
  return { xml, into, values };
}

/** Of a payload that cannot be read: what this code knows nothing of. The officer was shown defaults for the rest. */
function unknownFields(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !isKnownField(name)));
}
