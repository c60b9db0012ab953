import { PROGRESS_ROLES, readProgress } from '../progress';
import type { GridRow } from './grid';
import { cellOf } from './layout';
import type { Layout } from './layout';
import { tickOf } from './ticks';

/** Whether a row's own cells say how far it is: a remark the rules know, a percentage, a day, a tick. */
export function saysProgress(row: GridRow, layout: Layout): boolean {
  const isTicked = layout.ticks?.some(
    ({ column }) => tickOf(row.cells[column - layout.left] ?? '') === 'ticked',
  );
  return isTicked === true || PROGRESS_ROLES.some((role) => says(role, cellOf(row, layout, role)));
}

function says(role: (typeof PROGRESS_ROLES)[number], text: string): boolean {
  if (text === '') return false;
  const source = { role, value: text, displayed: undefined, text };
  return readProgress([source], { year: null }).state !== 'unknown';
}
