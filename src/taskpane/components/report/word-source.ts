import { toOfficerError } from '../../../excel/door/errors';
import type { StandingDocument } from '../../../excel/reports/read-document';
import type { ProgrammeReading } from '../../actions';

import { chosenPeriod } from '../../state/selectors';
import { placeOfProgramme } from '../../jobs/place-of-programme';
import type { Pane } from '../../state/use-pane';

/** What goes to Word: a document with the pictures of its charts, and how many charts have none. */
export type WordSource = Pick<StandingDocument, 'document' | 'pictures' | 'missing'>;

/**
 * The report or list that stands in the workbook: the one of the sheet the officer stands on, else the one written
 * last, else that of the programme and period shown. Where the one written last was deleted meanwhile, what it said.
 */
export async function wordSource(
  { state, actions }: Pane,
  { programme }: ProgrammeReading,
): Promise<WordSource> {
  const written = state.document;
  try {
    return await actions.readDocument({
      standing: state.sheet,
      written: written?.sheet ?? null,
      ...placeOfProgramme(programme),
      period: chosenPeriod(state),
    });
  } catch (thrown) {
    if (written === null || toOfficerError(thrown).key !== 'noReport') throw thrown;
    return { document: written.document, pictures: new Map(), missing: 0 };
  }
}
