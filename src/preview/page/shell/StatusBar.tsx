import { previewStrings as say } from '../../../strings/preview';
import type { State } from '../model/store';

/** What the sheet waits for, how much is selected, the day it takes for today, and how often it was asked. */
export function StatusBar({ state, today }: { state: State; today: string }) {
  const { editing, command, opened } = state;
  const text = command ? say.commandRunning : editing ? say.editing : say.ready;
  const area = opened?.book.selection().area;
  const cells = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 1;
  return (
    <footer className="status">
      <span role="status">{opened ? text : say.loading}</span>
      {cells > 1 && <span>{say.selected(cells)}</span>}
      <span>
        {say.today(today.split('-').reverse().join('/'))}
        {opened && ` · ${say.requests(opened.book.log.length)}`}
      </span>
    </footer>
  );
}
