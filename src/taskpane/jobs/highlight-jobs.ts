import { highlightDone, highlightRemoved } from '../../strings/pane-highlight';
import type { JobOrder } from '../state/use-jobs';

/** "Tô màu": every programme of the workbook. */
export const HIGHLIGHT_JOB: JobOrder = {
  name: 'highlight',
  work: async (actions, watch) => {
    const { sheets, unmarked } = await actions.highlight(watch);
    return { sentence: highlightDone(sheets, unmarked), sheet: null };
  },
};

/** "Bỏ tô màu": our colours on every sheet. */
export const REMOVE_HIGHLIGHT_JOB: JobOrder = {
  name: 'removeHighlight',
  work: async (actions) => {
    const removed = await actions.removeHighlight();
    return { sentence: highlightRemoved(removed), sheet: null };
  },
};
