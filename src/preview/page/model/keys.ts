import type { CellRef } from './address';
import {
  extendTo,
  jumpFrom,
  pageFrom,
  selectCell,
  stepFrom,
  type Direction,
  type Ground,
  type Selection,
} from './selection';

/** The parts of a keyboard event that decide. */
export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** What a key asks of the grid while no cell is being edited. */
export type KeyWish =
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'sheet'; readonly step: 1 | -1 }
  | { readonly kind: 'type' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What `key` means for the selection, or null when the grid leaves it to the browser. `page` is a window's height. */
export function wishOf(
  key: Key,
  selection: Selection,
  ground: Ground,
  page: number,
): KeyWish | null {
  if (key.key === 'F2') return { kind: 'edit' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' };
  if (key.control && key.key === 'PageUp') return { kind: 'sheet', step: -1 };
  if (key.control && key.key === 'PageDown') return { kind: 'sheet', step: 1 };
  const stepped = steppedTo(key, selection, ground);
  if (stepped) return { kind: 'select', selection: selectCell(ground, stepped) };
  const moved = movedTo(key, selection, ground, page);
  if (moved) {
    const selected = key.shift ? extendTo(ground, selection, moved) : selectCell(ground, moved);
    return { kind: 'select', selection: selected };
  }
  const types = key.key.length === 1 || key.key === 'Process';
  return types && !key.control ? { kind: 'type' } : null;
}

/** Enter goes down and Tab right; with Shift the other way. They never extend the selection. */
export function steppedTo(key: Key, selection: Selection, ground: Ground): CellRef | null {
  if (key.key === 'Enter') return stepFrom(ground, selection.active, key.shift ? 'up' : 'down');
  if (key.key === 'Tab') return stepFrom(ground, selection.active, key.shift ? 'left' : 'right');
  return null;
}

function movedTo(key: Key, selection: Selection, ground: Ground, page: number): CellRef | null {
  const from = key.shift ? farCorner(selection) : selection.active;
  const direction = ARROWS[key.key];
  if (direction) return (key.control ? jumpFrom : stepFrom)(ground, from, direction);
  if (key.key === 'PageUp') return pageFrom(ground, from, -page);
  if (key.key === 'PageDown') return pageFrom(ground, from, page);
  if (key.key === 'Home') return { row: key.control ? 0 : from.row, column: 0 };
  return null;
}

/** The corner of the selection that Shift+arrow moves: the one opposite the active cell. */
function farCorner({ active, area }: Selection): CellRef {
  return {
    row: active.row > area.top ? area.top : area.bottom,
    column: active.column > area.left ? area.left : area.right,
  };
}
