import type { ExcelDoor } from './runner';

/** The Excel the page runs in. Usable only after Office.onReady; nothing is asked of Excel before an action. */
export const officeDoor: ExcelDoor = {
  run: (batch) => Excel.run(batch),
  support: { has: (version) => Office.context.requirements.isSetSupported('ExcelApi', version) },
};
