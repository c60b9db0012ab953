import {
  type ExcelDoor,
  isPartsRefusal,
  loadNames,
  namesOf,
  OfficerError,
  queueClaim,
  queueRelease,
  refuseRivals,
  runWithRetry,
  toOfficerError,
  transaction,
  type Transaction,
} from '../door';
import { DEFAULT_SETTINGS, misfitOf, newestPart, readPayload, type Settings } from './settings';
import { mergeChanges, record, type SettingsChanges } from './settings-changes';
import {
  SETTINGS_NAMESPACE,
  SETTINGS_VERSION,
  settingsPartXml,
  readSettingsPart,
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

/** What two connections must not write at once. */
const THING = 'settings';

/** The parts of our namespace as they stand while nobody else may save. */
interface FoundParts {
  readonly items: readonly Excel.CustomXmlPart[];
  readonly parts: readonly SettingsPart[];
}

/** What is to be written: the new text, and the place of the part that takes it (-1: a new part). */
interface Writing {
  readonly xml: string;
  readonly into: number;
  readonly values: Settings;
}

/**
 * Writes the changed fields into the workbook's settings: claims them, reads them again and leaves every other field
 * as it stands there, so that the last writer wins field by field. Where several parts stand, the newest is kept and
 * the others go. Three syncs; saving again does no harm. Returns the settings that now hold; throws an
 * {@link OfficerError} (`settingInvalid` where a value does not fit, `changed` where another connection is saving).
 */
export function saveSettings(
  door: ExcelDoor,
  changes: SettingsChanges,
  options: SaveOptions = {},
): Promise<Settings> {
  return transaction(door, {}, async (context, tx) => {
    const found = await claimParts(context, tx);
    const saved = options.saved ?? new Date(door.now()).toISOString();
    const writing = planWriting(found.parts, changes, { ...options, saved });
    try {
      await write(context, tx, found, writing);
    } catch (thrown) {
      if (!(await isWritten(door, writing).catch(() => false))) throw thrown;
    }
    return writing.values;
  });
}

/** Claims the settings and reads them. Throws the OfficerError `changed` where somebody else is saving. */
async function claimParts(context: Excel.RequestContext, tx: Transaction): Promise<FoundParts> {
  const { before, names } = await askParts(context);
  refuseRivals(tx, namesOf(names), THING);
  queueClaim(context, tx, namesOf(names), THING);
  const xmls = before.items.map((part) => part.getXml());
  const now = loadParts(context);
  const rivals = loadNames(context);
  await context.sync();
  refuseRivals(tx, namesOf(rivals), THING);
  const ids = ({ items }: Excel.CustomXmlPartScopedCollection): string =>
    items.map(({ id }) => id).join();
  if (ids(now) !== ids(before)) throw new OfficerError('changed');
  return { items: before.items, parts: xmls.map(({ value }) => readSettingsPart(value)) };
}

/** Throws the OfficerError `neverSaved` where only the parts are refused, as an iPad does (office-js #3936). */
async function askParts(context: Excel.RequestContext): Promise<{
  readonly before: Excel.CustomXmlPartScopedCollection;
  readonly names: Excel.NamedItemCollection;
}> {
  const asked = { before: loadParts(context), names: loadNames(context) };
  try {
    await context.sync();
  } catch (thrown) {
    if (!isPartsRefusal(thrown)) throw thrown;
    loadNames(context);
    await context.sync();
    throw new OfficerError('neverSaved', {}, toOfficerError(thrown).detail);
  }
  return asked;
}

function loadParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
}

async function write(
  context: Excel.RequestContext,
  tx: Transaction,
  { items }: FoundParts,
  { xml, into }: Writing,
): Promise<void> {
  // Added first, taken away after: if the request breaks off, the settings still stand there.
  if (into < 0) context.workbook.customXmlParts.add(xml);
  else items[into]?.setXml(xml);
  items.forEach((part, index) => {
    if (index !== into) part.delete();
  });
  queueRelease(context, tx);
  await context.sync();
}

/** Whether the request was carried out though its answer was lost. */
function isWritten(door: ExcelDoor, { xml }: Writing): Promise<boolean> {
  return runWithRetry(door, async (context) => {
    const found = loadParts(context);
    await context.sync();
    const xmls = found.items.map((part) => part.getXml());
    await context.sync();
    return xmls.some(({ value }) => value === xml);
  });
}

function planWriting(
  parts: readonly SettingsPart[],
  changes: SettingsChanges,
  { overwriteUnreadable = false, saved = '' }: SaveOptions,
): Writing {
  const misfit = misfitOf(mergeChanges({}, changes));
  if (misfit !== null) throw new OfficerError('settingInvalid', {}, misfit);
  const into = newestPart(parts);
  const payload = mergeChanges(payloadToKeep(parts[into], overwriteUnreadable), changes);
  const xml = settingsPartXml({
    version: Math.max(SETTINGS_VERSION, ...parts.map(({ version }) => version)),
    revision: Math.max(0, ...parts.map(({ revision }) => revision)) + 1,
    saved,
    payload,
  });
  const { values = DEFAULT_SETTINGS } = readPayload(payload) ?? {};
  return { xml, into, values };
}

/** What is left as it stands: fields that do not fit, too, unless the officer was told and saves all the same. */
function payloadToKeep(
  newest: SettingsPart | undefined,
  overwrite: boolean,
): Readonly<Record<string, unknown>> {
  if (newest === undefined) return {};
  const read = readPayload(newest.payload);
  if (read === null && !overwrite) throw new OfficerError('settingsUnreadable');
  if (read === null) return {};
  return record(overwrite ? read.payload : newest.payload);
}
