import { PANE } from '../strings/pane';
import { excelActions } from './excel-actions';
import { start, startWithNote } from './start';
import { failureOf } from './state/failure';

/** The oldest Excel the pane works in; the manifest declares the same. */
const FLOOR = '1.9';

Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) startWithNote(PANE.notExcel);
  else if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR))
    startWithNote(PANE.excelTooOld);
  else start(excelActions);
}).catch((error: unknown) => {
  const { sentence, detail } = failureOf(error);
  startWithNote(sentence, detail);
});
