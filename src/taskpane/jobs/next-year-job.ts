import type { Day, Programme } from '../../programme';
import { OfficerError } from '../../excel/door/errors';
import type { YearRow } from '../../plan';
import { programmeOfYear } from '../../strings/next-year';
import { yearWritten } from '../../strings/pane-year';
import type { JobOrder } from '../state/use-jobs';
import { placeOfProgramme } from './place-of-programme';

/** Writes next year's programme from the rows chosen, in the old one's columns, onto a new sheet. */
export function nextYearJob(
  programme: Programme,
  asOf: Day,
  year: number,
  chosen: readonly YearRow[],
): JobOrder {
  return {
    name: 'nextYear',
    changesView: true,
    work: async (actions) => {
      const standing = await actions.readProgramme(placeOfProgramme(programme), asOf);
      refuseMoved(chosen, standing.programme);
      const rows = programmeOfYear(programme, chosen, year, standing.snapshot);
      const sheet = await actions.createProgramme(rows);
      return { sentence: yearWritten(sheet, chosen.length), sheet };
    },
  };
}

/** Columns that nobody reads are taken from the sheet by the task's row: it must stand where it stood. */
function refuseMoved(chosen: readonly YearRow[], { tasks }: Programme): void {
  const standing = new Set(tasks.map(({ row, ordinal }) => `${row} ${ordinal}`));
  const isMoved = chosen.some(({ task: { row, ordinal } }) => !standing.has(`${row} ${ordinal}`));
  if (isMoved) throw new OfficerError('changed');
}
