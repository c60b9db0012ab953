import { partsOf, type Day } from '../../programme';
import { templateMade } from '../../strings/pane-start';
import type { JobOrder } from '../state/use-jobs';

/** "Tạo bảng mẫu": a blank programme of this year on a new sheet. */
export function templateJob(today: Day): JobOrder {
  return {
    name: 'createTemplate',
    changesView: true,
    work: async (actions) => {
      const sheet = await actions.createTemplate(partsOf(today).year);
      return { sentence: templateMade(sheet), sheet };
    },
  };
}
