import { partitionKey } from '../excel/door/office-page';
import { OFFERED_KINDS, type OfferedKind } from '../report/offered-period';
import { ownOfText, ownText } from './state/own';
import type { Own, Urging } from './state/state';

const ALL = 'all';
const PAGE_A_UNIT = 'page-a-unit';

/**
 * What this officer chose for himself, on this machine only. Browsers may refuse add-ins any storage: then a choice
 * lasts as long as the pane.
 */
export interface Preferences {
  /** Whether the view follows changes of the table by itself; on where nothing was chosen. */
  readonly live: boolean;
  /** Whether he has read what the pane is for. */
  readonly introduced: boolean;
  /** Whose tasks the first view shows. */
  readonly own: Own | null;
  /** The kind of period he reported last. */
  readonly kind: OfferedKind;
  readonly urging: Urging;
}

/** What was kept, and for the rest what holds where nothing was. */
export function readPreferences(): Preferences {
  const kind = kept('kind');
  const urging = (kept('urging') ?? '').split(' ');
  return {
    live: kept('live') !== 'off',
    introduced: kept('introduced') === 'yes',
    own: ownOfText(kept('own') ?? ''),
    kind: OFFERED_KINDS.find((one) => one === kind) ?? 'quarter',
    urging: { all: urging.includes(ALL), pageAUnit: urging.includes(PAGE_A_UNIT) },
  };
}

/** Keeps whether the view follows changes. */
export function keepLive(on: boolean): void {
  keep('live', on ? 'on' : 'off');
}

/** Keeps that the first words were read. */
export function keepIntroduced(): void {
  keep('introduced', 'yes');
}

/** Keeps whose tasks are wanted. */
export function keepOwn(own: Own | null): void {
  keep('own', ownText(own));
}

/** Keeps the kind of period reported last. */
export function keepKind(kind: OfferedKind): void {
  keep('kind', kind);
}

/** Keeps how the list of tasks to urge is wanted. */
export function keepUrging({ all, pageAUnit }: Urging): void {
  keep('urging', [all && ALL, pageAUnit && PAGE_A_UNIT].filter(Boolean).join(' '));
}

function kept(name: string): string | null {
  return inStorage((storage) => storage.getItem(keyOf(name)));
}

function keep(name: string, value: string): void {
  inStorage((storage) => storage.setItem(keyOf(name), value));
}

function keyOf(name: string): string {
  return `${partitionKey()}ctct.${name}`;
}

function inStorage<T>(use: (storage: Storage) => T): T | null {
  if (typeof window === 'undefined') return null;
  try {
    return use(window.localStorage);
  } catch {
    return null; // third-party storage is blocked: nothing is kept, and nothing is wrong
  }
}
