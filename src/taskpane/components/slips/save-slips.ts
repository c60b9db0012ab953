import { slipFiles } from '../../../excel/sheet/slip-files';
import { fileNames, type NamedFile } from '../../../files/file-names';
import { zipOf } from '../../../files/zip';
import type { Day } from '../../../programme';
import { dueDaysOf } from '../../../report/slips/due-days';
import { lettersOf } from '../../../report/slips/letters';
import { CALENDAR } from '../../../strings/calendar';
import { LETTER } from '../../../strings/letters';
import { SLIPS_VIEW, slipsSaved } from '../../../strings/pane-slips';
import { sheetsOf, type SlipsMade } from '../../jobs/slips-job';
import type { Outcome } from '../../state/state';
import { MEDIA_TYPES, saveFile } from '../report/save-file';

const documents = () => import(/* webpackChunkName: "docx" */ '../../../files/docx');
const calendars = () => import(/* webpackChunkName: "calendar-file" */ '../../../files/calendar');

/** Saves a workbook file for each slip; several in one zip. */
export async function saveSlips(made: SlipsMade): Promise<Outcome> {
  return saved(await slipFiles(sheetsOf(made)), SLIPS_VIEW.zip, MEDIA_TYPES.xlsx);
}

/** Saves a letter to each unit that has something overdue or due soon; several in one zip. */
export async function saveLetters(made: SlipsMade, answerBy: Day): Promise<Outcome> {
  const { programme, settings, slips, asOf } = made;
  const { office, dueSoonDays } = settings;
  const letters = lettersOf(slips, { programme, settings: office, asOf, answerBy, dueSoonDays });
  if (letters.length === 0) return said(SLIPS_VIEW.noLetters);
  const { documentDocx } = await documents();
  const names = fileNames(
    letters.map(({ unit }) => LETTER.file.replace('{unit}', unit)),
    '.docx',
    LETTER.all,
  );
  const files: NamedFile[] = [];
  for (const [at, { paper }] of letters.entries())
    files.push({ name: names[at]!, bytes: await documentDocx({ papers: [paper] }) });
  return saved(files, LETTER.all, MEDIA_TYPES.docx);
}

/** Saves the deadlines of the slips' tasks for a calendar. */
export async function saveCalendar(made: SlipsMade): Promise<Outcome> {
  const { programme, slips, asOf, settings } = made;
  const days = dueDaysOf(programme, slips, { asOf, dueSoonDays: settings.dueSoonDays });
  if (days.length === 0) return said(SLIPS_VIEW.noDays);
  const { calendarIcs } = await calendars();
  const file = { name: `${CALENDAR.name}.ics`, bytes: calendarIcs(days, CALENDAR.name) };
  return saved([file], CALENDAR.name, 'text/calendar');
}

function saved(files: readonly NamedFile[], zip: string, type: string): Outcome {
  const [only] = files;
  if (only === undefined) return said(SLIPS_VIEW.none);
  const isOne = files.length === 1;
  const name = isOne ? only.name : `${zip}.zip`;
  const isSaved = isOne
    ? saveFile(name, only.bytes, type)
    : saveFile(name, zipOf(files), 'application/zip');
  return said(isSaved ? slipsSaved(name, files.length) : SLIPS_VIEW.refused);
}

function said(sentence: string): Outcome {
  return { sentence, sheet: null };
}
