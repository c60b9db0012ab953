import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { countText } from '../../../strings/pane';
import { COLOUR_LETTERS, COLOUR_NAMES, HIGHLIGHT } from '../../../strings/pane-highlight';
import type { WorkbookView } from '../../actions';
import { HIGHLIGHT_JOB, REMOVE_HIGHLIGHT_JOB } from '../../jobs/highlight-jobs';
import type { Pane } from '../../state/use-pane';
import { legendOf } from './legend';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
}

/** "Tô màu" and "Bỏ tô màu", and what each colour says: its letter, its name, how many tasks have it today. */
export function ColoursPanel({ pane, view }: Props) {
  const { asOf, today, job } = pane.state;
  const busy = job.kind === 'running';
  const legend = useMemo(
    () =>
      legendOf(
        view.programmes.map(({ programme }) => programme),
        today,
        view.settings,
      ),
    [view, today],
  );
  return (
    <section aria-label={HIGHLIGHT.title} className="stack">
      <h2>{HIGHLIGHT.title}</h2>
      <ul className="legend" aria-label={HIGHLIGHT.legend}>
        {legend.map(({ kind, colour, count }) => (
          <li key={kind}>
            <span className="swatch" style={{ background: colour }} aria-hidden="true">
              {COLOUR_LETTERS[kind]}
            </span>
            {COLOUR_NAMES[kind]} <strong>{countText(count)}</strong>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button disabledFocusable={busy} onClick={() => pane.run(HIGHLIGHT_JOB)}>
          {HIGHLIGHT.apply}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.run(REMOVE_HIGHLIGHT_JOB)}>
          {HIGHLIGHT.remove}
        </Button>
      </div>
      <p className="hint">{asOf === today ? HIGHLIGHT.how : HIGHLIGHT.always}</p>
    </section>
  );
}
