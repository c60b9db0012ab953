import { today } from '../clock';
import { activateSheet, createReport } from '../excel';
import { closeDialog } from '../excel/door/dialog';
import { highlight, removeHighlight } from '../excel/highlight';
import { officeDoor as door } from '../excel/door/office-door';
import { associateCommands, officeReady } from '../excel/door/office-page';
import { RIBBON } from '../strings/ribbon';
import { fillDialogPage } from './dialog-page';
import { dialogWords, showFailure } from './failure-dialog';
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
  await highlight(door, undefined, {}, today(window.location));
}, showFailure);
const removeHighlightCommand = ribbonCommand(async () => {
  await removeHighlight(door);
}, showFailure);

associateCommands({
  [RIBBON.createReport.action]: createReportCommand,
  [RIBBON.highlight.action]: highlightCommand,
  [RIBBON.removeHighlight.action]: removeHighlightCommand,
});

/** The page has no look of its own, except where it was opened as the dialog of a failure. */
void officeReady().then(() => {
  const words = dialogWords(window.location.href);
  if (words !== null) fillDialogPage(document, words, closeDialog);
});
