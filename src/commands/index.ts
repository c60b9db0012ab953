import { today } from '../clock';
import { activateSheet, activeSheet, createReport } from '../excel';
import { closeDialog } from '../excel/door/dialog';
import { highlight, removeHighlight } from '../excel/highlight';
import { officeDoor as door } from '../excel/door/office-door';
import { associateCommands, officeReady } from '../excel/door/office-page';
import { RIBBON } from '../strings/ribbon';
import { fillDialogPage } from './dialog-page';
import { dialogWords, showFailure } from './failure-dialog';
import { createPeriodReport } from './period-report';
import { ribbonCommand } from './ribbon-command';

const actions = {
  createReport: createReport.bind(null, door),
  activeSheet: activeSheet.bind(null, door),
  activateSheet: activateSheet.bind(null, door),
};
const reportCommands = RIBBON.reportMenu.items.map(
  ({ action, kind }) =>
    [
      action,
      ribbonCommand(() => createPeriodReport(actions, kind, today(window.location)), showFailure),
    ] as const,
);

const highlightCommand = ribbonCommand(async () => {
  await highlight(door, undefined, {}, today(window.location));
}, showFailure);
const removeHighlightCommand = ribbonCommand(async () => {
  await removeHighlight(door);
}, showFailure);

associateCommands({
  ...Object.fromEntries(reportCommands),
  [RIBBON.highlight.action]: highlightCommand,
  [RIBBON.removeHighlight.action]: removeHighlightCommand,
});

/** The page has no look of its own, except where it was opened as the dialog of a failure. */
void officeReady().then(() => {
  const words = dialogWords(window.location.href);
  if (words !== null) fillDialogPage(document, words, closeDialog);
});
