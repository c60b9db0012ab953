import { previewStrings as say } from '../../../strings/preview';
import type { Opened, State } from '../model/store';

/** What the sheet waits for, how much is selected, the day it takes for today, and how often it was asked. */
export function StatusBar({ state }: { state: State }) {
  const { editing, command, opened } = state;
  const text = command ? say.commandRunning : editing ? say.editing : say.ready;
  const area = opened?.book.selection().area;
  const cells = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 1;
  return (
    <footer className="status">
      <span role="status">{opened ? text : say.loading}</span>
      {cells > 1 && <span>{say.selected(cells)}</span>}
      <span>
        {opened && dayOf(opened)}
        {opened && ` · ${say.requests(opened.book.log.length)}`}
      </span>
    </footer>
  );
}

/** The day the workbook takes for today; that of a sample is not the computer's. */
function dayOf({ today, fixed, sample }: Opened): string {
  const day = today.split('-').reverse().join('/');
  return fixed && sample !== null ? say.fixedDay(day) : say.today(day);
}
