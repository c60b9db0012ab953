import { Button } from '@fluentui/react-components';
import { FIRST_RUN } from '../../strings/pane-start';
import { keepIntroduced } from '../preferences';
import type { Pane } from '../state/use-pane';

/** What the pane leaves alone, in one line, until the officer has read it. */
export function FirstRun({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  if (state.introduced || state.shown !== 'attention') return null;
  const understood = () => {
    keepIntroduced();
    dispatch({ type: 'introduced' });
  };
  return (
    <section className="first-run" aria-label={FIRST_RUN.title}>
      <p>{FIRST_RUN.line}</p>
      <Button size="small" onClick={understood}>
        {FIRST_RUN.understood}
      </Button>
    </section>
  );
}
