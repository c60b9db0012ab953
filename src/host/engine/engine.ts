import type { HostWorkbook } from '../types';
import type { ApiSets } from './api-level';
import type { EventSink } from './events';
import type { ClassTable } from './object';
import type { References } from './references';
import type { SheetIds } from './sheet-ids';
import type { UndoStack } from './undo';

/** Whose hand changes the workbook: this add-in, this user, or another author of the shared file. */
export type Actor = 'addin' | 'user' | 'remote';

/** What every object of the API works on: one workbook, and what the host keeps beside it. */
export interface Engine {
  /** What the objects of the API can do. */
  readonly classes: ClassTable;
  readonly workbook: HostWorkbook;
  /** The day TODAY() gives, `YYYY-MM-DD`. */
  readonly today: string;
  readonly apiSets: ApiSets;
  /** The file is open for reading only: every write of the add-in is refused. */
  readonly readOnly: boolean;
  /** Custom XML parts are refused then (office-js #3936). */
  readonly neverSavedOnIpad: boolean;
  readonly events: EventSink;
  readonly references: References;
  readonly sheetIds: SheetIds;
  /** What this user can take back with Ctrl+Z. */
  readonly undo: UndoStack;
  /** Who is acting now; events say so. */
  actor: Actor;
}
