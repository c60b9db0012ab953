import { openedIn, type OpenedIn } from '../excel/door/office-page';
import { PANE } from '../strings/pane';
import { excelActions } from './excel-actions';
import { start, startWithNote } from './start';
import { failureOf } from './state/failure';

const BEGIN: Readonly<Record<OpenedIn, () => void>> = {
  excel: () => start(excelActions),
  oldExcel: () => startWithNote(PANE.excelTooOld),
  notExcel: () => startWithNote(PANE.notExcel),
  noLibrary: () => startWithNote(PANE.noLibrary),
};

/** How long Office may take to answer before the officer is told, in milliseconds; if it answers later, the pane opens. */
const PATIENCE = 15_000;
const silent = setTimeout(() => startWithNote(PANE.officeSilent), PATIENCE);

openedIn()
  .finally(() => clearTimeout(silent))
  .then((place) => BEGIN[place]())
  .catch((error: unknown) => {
    const { sentence, detail } = failureOf(error);
    startWithNote(sentence, detail);
  });
