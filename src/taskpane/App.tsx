import { FluentProvider, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Day } from '../programme';
import { PANE } from '../strings/pane';
import { settingsIgnored } from '../strings/pane-settings';
import type { PaneActions } from './actions';
import { Boundary } from './components/Boundary';
import { EmptyNote } from './components/EmptyNote';
import { FailureNote } from './components/FailureNote';
import { Head } from './components/Head';
import { JobLine } from './components/JobLine';
import { Live } from './components/Live';
import { Views } from './components/Views';
import { keepFocus } from './keep-focus';
import { chosenProgramme } from './state/selectors';
import { usePane, type Pane } from './state/use-pane';
import { useTheme } from './theme';

interface Props {
  readonly actions: PaneActions;
  /** The officer's day, asked anew at every reading. */
  readonly clock: () => Day;
}

/** The whole pane. It knows the workbook only through `actions`. */
export function App({ actions, clock }: Props) {
  const theme = useTheme();
  const pane = usePane(actions, clock);
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return (
    <FluentProvider theme={theme} className="pane">
      <Boundary>
        <main ref={main} aria-busy={pane.state.reading !== 0}>
          {/* Excel shows the add-in's name above the pane: here it is for screen readers only. */}
          <h1 className="unseen">{PANE.title}</h1>
          <Content pane={pane} />
        </main>
      </Boundary>
      <Live state={pane.state} />
    </FluentProvider>
  );
}

/** What was read, or why there is nothing to show. */
function Content({ pane }: { readonly pane: Pane }) {
  const { state, read } = pane;
  const again = { label: PANE.reload, run: () => read() };
  const chosen = chosenProgramme(state);
  return (
    <>
      {state.readFailure && <FailureNote failure={state.readFailure} action={again} />}
      {state.reading !== 0 && !chosen && <ProgressBar aria-label={PANE.loading} />}
      {state.view === null && state.reading !== 0 && <p className="hint">{PANE.loading}</p>}
      {state.view && chosen && (
        <>
          <Head pane={pane} view={state.view} chosen={chosen} />
          {state.view.settingsUnreadable && <p className="note">{PANE.settingsUnreadable}</p>}
          {state.view.settingsIgnored.length > 0 && (
            <p className="note">{settingsIgnored(state.view.settingsIgnored)}</p>
          )}
          {state.followFailure && (
            <p className="fault" role="status">
              {state.followFailure.sentence}
            </p>
          )}
          <Views pane={pane} view={state.view} chosen={chosen} />
        </>
      )}
      {state.view && !chosen && (
        <>
          <JobLine pane={pane} view={state.view} chosen={null} />
          <EmptyNote pane={pane} />
        </>
      )}
    </>
  );
}
