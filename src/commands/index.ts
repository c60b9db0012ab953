import { today } from '../clock';
import { activateSheet, createReport } from '../excel';
import { highlight, removeHighlight } from '../excel/highlight';
import { officeDoor as door } from '../excel/office-door';
import { RIBBON } from '../strings/ribbon';
import { fillDialogPage } from './dialog-page';
import { CLOSE_MESSAGE, dialogWords, showFailure } from './failure-dialog';
import { createQuarterReport } from './quarter-report';
import { ribbonCommand } from './ribbon-command';

const createReportCommand = ribbonCommand(async () => {
  const actions = {
    createReport: createReport.bind(null, door),
    activateSheet: activateSheet.bind(null, door),
  };
  await createQuarterReport(actions, today(window.location));
}, showFailure);

const highlightCommand = ribbonCommand(async () => {
  await highlight(door, undefined);
}, showFailure);
const removeHighlightCommand = ribbonCommand(async () => {
  await removeHighlight(door);
}, showFailure);

// Office asks for the functions as soon as it is ready: they must be known before.
Office.actions.associate(RIBBON.createReport.action, createReportCommand);
Office.actions.associate(RIBBON.highlight.action, highlightCommand);
Office.actions.associate(RIBBON.removeHighlight.action, removeHighlightCommand);

/** The page has no look of its own, except where it was opened as the dialog of a failure. */
void Office.onReady(() => {
  const words = dialogWords(window.location.href);
  if (words !== null)
    fillDialogPage(document, words, () => Office.context.ui.messageParent(CLOSE_MESSAGE));
});
