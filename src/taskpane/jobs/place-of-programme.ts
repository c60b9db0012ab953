import type { Programme } from '../../programme';
import type { ProgrammePlace } from '../../excel/read/read-programme';

/** Where a programme of the view stands, to read it anew. */
export function placeOfProgramme({ sheet, frame }: Programme): ProgrammePlace {
  return { sheet, row: frame.headerTop };
}
