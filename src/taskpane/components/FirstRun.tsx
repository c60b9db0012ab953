import { Button } from '@fluentui/react-components';
import { FIRST_RUN } from '../../strings/pane-overview';
import { keepIntroduced } from '../preferences';
import type { Pane } from '../state/use-pane';

/** What the pane is for, in three lines, until the officer has read it. */
export function FirstRun({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  if (state.introduced || state.shown !== 'overview') return null;
  const understood = () => {
    keepIntroduced();
    dispatch({ type: 'introduced' });
  };
  return (
    <section className="note stack" aria-label={FIRST_RUN.title}>
      <ul className="plain">
        {FIRST_RUN.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="buttons">
        <Button size="small" onClick={understood}>
          {FIRST_RUN.understood}
        </Button>
      </div>
    </section>
  );
}
