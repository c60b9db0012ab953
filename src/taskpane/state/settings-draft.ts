import type { Settings } from '../../excel';
import { phasesText, readPhases } from './phases-text';
import type { SettingsChanges } from '../../excel/settings/settings-changes';

/** The settings as they stand in the form; numbers and lists as they are typed. */
export interface SettingsDraft {
  readonly office: Omit<Settings['office'], 'recipients'> & { readonly recipients: string };
  readonly dueSoonDays: string;
  readonly colours: Settings['colours'];
  readonly highlightDone: boolean;
  readonly programmeSheets: readonly string[];
  /** One a line. */
  readonly phases: string;
}

/** The form for settings that were read. */
export function draftOf(settings: Settings): SettingsDraft {
  const { office, dueSoonDays, colours, highlightDone, programmeSheets, phases } = settings;
  return {
    office: { ...office, recipients: office.recipients.join('\n') },
    dueSoonDays: String(dueSoonDays),
    colours,
    highlightDone,
    programmeSheets,
    phases: phasesText(phases),
  };
}

/** The days that were typed; null where they are no whole number from 0 to 60. */
export function daysOfText(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,2}$/.test(trimmed) && Number(trimmed) <= 60 ? Number(trimmed) : null;
}

/**
 * The fields that differ from the settings the form was opened with, and no others: what a colleague changed
 * meanwhile stays. Null where nothing differs, the days are no number or a phase cannot be read.
 */
export function changesOf(before: Settings, draft: SettingsDraft): SettingsChanges | null {
  const dueSoonDays = daysOfText(draft.dueSoonDays);
  const { phases, unreadable } = readPhases(draft.phases);
  if (dueSoonDays === null || unreadable !== null) return null;
  const recipients = draft.office.recipients
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const office = changed(before.office, { ...draft.office, recipients });
  const colours = changed(before.colours, draft.colours);
  const { highlightDone } = draft;
  const programmeSheets = [...draft.programmeSheets];
  const rest = changed(
    {
      dueSoonDays: before.dueSoonDays,
      highlightDone: before.highlightDone,
      programmeSheets: before.programmeSheets,
      phases: before.phases,
    },
    { dueSoonDays, highlightDone, programmeSheets, phases: [...phases] },
  );
  const changes = { ...rest, ...(office && { office }), ...(colours && { colours }) };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** The fields of `after` that differ; null where none does. */
function changed<T extends object>(before: T, after: T): Partial<T> | null {
  const keys = Object.keys(after) as (keyof T)[];
  const differing = keys.filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (differing.length === 0) return null;
  const fields: Partial<T> = {};
  for (const key of differing) fields[key] = after[key];
  return fields;
}

/** What is being typed, and the settings it was begun on. */
export interface TypedSettings {
  readonly base: Settings;
  readonly draft: SettingsDraft;
}

/**
 * The form for settings as they are now: what was typed stays, everywhere else stands what the workbook says by now,
 * so that neither loses what the other did.
 */
export function draftOn(settings: Settings, typed: TypedSettings | null): SettingsDraft {
  const now = draftOf(settings);
  return typed === null ? now : merged(draftOf(typed.base), typed.draft, now);
}

/** `now` with the fields in which `draft` differs from what it was begun on; groups of fields one by one. */
function merged<T extends object>(base: T, draft: T, now: T): T {
  const fields = { ...now };
  for (const key of Object.keys(now) as (keyof T)[]) {
    const [was, is] = [base[key], draft[key]];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    fields[key] =
      isGroup(was) && isGroup(is) ? (merged(was, is, now[key] as typeof was) as T[keyof T]) : is;
  }
  return fields;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
