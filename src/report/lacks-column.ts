import type { Programme } from '../programme';

/** Whether a whole programme lacks the column for a unit or a director: then no task of it omits one. */
export function lacksColumn({ frame }: Programme, which: 'lead' | 'director'): boolean {
  const { lead, responsible, director } = frame.columns;
  return which === 'director'
    ? director === undefined
    : lead === undefined && responsible === undefined;
}
