import { now } from '../../clock';
import { openDoor } from './runner';

/** The Excel the page runs in. Usable only after Office.onReady; nothing is asked of Excel before an action. */
export const officeDoor = openDoor(
  (batch) => Excel.run(batch),
  { has: (version) => Office.context.requirements.isSetSupported('ExcelApi', version) },
  { now, runWhenFree: (batch) => Excel.run({ delayForCellEdit: true }, batch) },
);
