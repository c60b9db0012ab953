import { createRoot } from 'react-dom/client';
import { previewStrings as say } from '../../strings/preview';
import { App } from './App';
import { readParameters } from './model/parameters';
import { DEFAULT_SAMPLE } from './model/samples';
import { createStore } from './model/store';
import './preview.css';
import { moveBetweenRegions } from './shell/regions';
import { exposeForTests } from './testing';

/** The day of this computer's clock, YYYY-MM-DD: the host's TODAY() unless the address fixes another. */
function clockDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const { given, refused } = readParameters(window.location.search);
const store = createStore(given, clockDay());
exposeForTests(store);
moveBetweenRegions(window, document);
// The browser asks in its own words before the page goes with what was changed.
window.addEventListener('beforeunload', (event) => {
  if (store.unsaved()) event.preventDefault();
});
createRoot(root).render(<App store={store} />);
void store.openSample(given.sample ?? DEFAULT_SAMPLE).then(() => {
  for (const name of refused) store.notify({ sentence: say.badParameter(name) });
});
