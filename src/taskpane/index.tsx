import { openedIn, type OpenedIn } from '../excel/door/office-page';
import { PANE } from '../strings/pane';
import { excelActions } from './excel-actions';
import { start, startWithNote } from './start';
import { failureOf } from './state/failure';

const BEGIN: Readonly<Record<OpenedIn, () => void>> = {
  excel: () => start(excelActions),
  oldExcel: () => startWithNote(PANE.excelTooOld),
  notExcel: () => startWithNote(PANE.notExcel),
};

openedIn()
  .then((place) => BEGIN[place]())
  .catch((error: unknown) => {
    const { sentence, detail } = failureOf(error);
    startWithNote(sentence, detail);
  });
