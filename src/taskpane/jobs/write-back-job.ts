import { writtenBack } from '../../strings/pane-write-back';
import type { ProgrammeReading } from '../actions';
import { chosenPeriod } from '../state/selectors';
import type { PaneState } from '../state/state';
import { placeOfProgramme } from './place-of-programme';
import type { JobOrder } from '../state/use-jobs';

/**
 * "Ghi lại vào chương trình": the statuses corrected by hand in the report the officer stands on, or else in that of
 * the programme and period shown.
 *
 * @param standing the sheet whose report is meant; left out: the one he stands on
 */
export function writeBackJob(
  state: PaneState,
  { programme }: ProgrammeReading,
  standing = state.sheet,
): JobOrder {
  const { today } = state;
  const place = placeOfProgramme(programme);
  const request = { standing, ...place, period: chosenPeriod(state), today };
  return {
    name: 'writeBack',
    changesView: true,
    work: async (actions, watch) => {
      const result = await actions.writeBack(request, watch);
      const { undo, ids } = result;
      return { sentence: writtenBack(result), sheet: null, ids, ...(undo && { undo }) };
    },
  };
}
