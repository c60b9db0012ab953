import { today } from '../clock';
import { activateSheet, createReport, loadView } from '../excel';
import { officeDoor as door } from '../excel/office-door';
import { RIBBON } from '../strings/ribbon';
import { fillDialogPage } from './dialog-page';
import { CLOSE_MESSAGE, dialogWords, showFailure } from './failure-dialog';
import { createQuarterReport } from './quarter-report';
import { ribbonCommand } from './ribbon-command';

const createReportCommand = ribbonCommand(async () => {
  const actions = {
    loadView: loadView.bind(null, door),
    createReport: createReport.bind(null, door),
    activateSheet: activateSheet.bind(null, door),
  };
  await createQuarterReport(actions, today(window.location));
}, showFailure);

// Office asks for the function as soon as it is ready: it must be known before.
Office.actions.associate(RIBBON.createReport.action, createReportCommand);

/** The page has no look of its own, except where it was opened as the dialog of a failure. */
void Office.onReady(() => {
  const words = dialogWords(window.location.href);
  if (words !== null)
    fillDialogPage(document, words, () => Office.context.ui.messageParent(CLOSE_MESSAGE));
});
