import { FluentProvider } from '@fluentui/react-components';
import { createRoot, type Root } from 'react-dom/client';
import { today } from '../clock';
import type { PaneActions } from './actions';
import { App } from './App';
import { FailureNote } from './components/FailureNote';
import './pane.css';
import { useTheme } from './theme';

/** Draws the pane into the page's #pane, over the given actions. */
export function start(actions: PaneActions): void {
  const clock = () => today(window.location);
  root().render(<App actions={actions} clock={clock} />);
}

/** Draws a single note instead of the pane: this is no Excel, or too old a one. */
export function startWithNote(sentence: string, detail = ''): void {
  root().render(<Note sentence={sentence} detail={detail} />);
}

function Note(failure: { readonly sentence: string; readonly detail: string }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} className="pane">
      <main>
        <FailureNote failure={failure} />
      </main>
    </FluentProvider>
  );
}

let drawn: Root | null = null;

function root(): Root {
  drawn ??= newRoot();
  return drawn;
}

function newRoot(): Root {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  return createRoot(place);
}
