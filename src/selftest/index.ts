import { officeDoor } from '../excel/door/office-door';
import { officeReady } from '../excel/door/office-page';
import {
  codeOf,
  type Difference,
  differencesOf,
  originHere,
  PROBES,
  type Recording,
  runProbes,
} from '../excel/selftest';

// A page for developers only: it is built for the development server and the preview, never for offices.

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`selftest.html has no #${id}`);
  return found as T;
};
const button = element<HTMLButtonElement>('run');
const say = (words: string) => (element('state').textContent = words);

function expected(): Pick<Recording, 'answers' | 'left'> {
  return {
    answers: Object.fromEntries(PROBES.map((probe) => [probe.id, probe.expected])),
    left: [],
  };
}

function show(recording: Recording): void {
  const differences = differencesOf(recording, expected());
  element('differences').replaceChildren(...differences.map(lineOf));
  element<HTMLTextAreaElement>('recording').value = JSON.stringify(recording, null, 2);
  const answered = Object.keys(recording.answers).length;
  say(`${answered} answered, ${recording.left.length} left out, ${differences.length} differ.`);
}

function lineOf({ id, given, other }: Difference): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = `${id}: ${JSON.stringify(given)}, expected ${JSON.stringify(other)}`;
  return line;
}

async function run(): Promise<void> {
  button.disabled = true;
  try {
    const onProgress = (answered: number, all: number) => say(`${answered} of ${all} …`);
    show(await runProbes(PROBES, officeDoor, originHere(), onProgress));
  } catch (thrown) {
    say(`Failed: ${codeOf(thrown)}`);
  } finally {
    button.disabled = false;
  }
}

officeReady()
  .then(() => {
    button.disabled = false;
    say('Ready.');
  })
  .catch((thrown: unknown) => say(`Office.js failed: ${codeOf(thrown)}`));
button.addEventListener('click', () => void run());
