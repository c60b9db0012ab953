import type { Programme } from '../../programme';
import type { ProgrammePlace } from '../../excel/read/read-programme';

/** Where a programme of the view stands, to find it again: two may stand on a sheet, one below or beside the other. */
export function placeOfProgramme({ sheet, frame }: Programme): Required<ProgrammePlace> {
  return { sheet, row: frame.headerTop, column: frame.left };
}
