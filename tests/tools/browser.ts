import { existsSync } from 'node:fs';

/** Where Chromium, Chrome and Edge are installed on Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed browser ($CHROME_PATH first). Throws where there is none. */
export function findBrowser(): string {
  const found = [process.env.CHROME_PATH, ...PLACES].find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium, Chrome or Edge found: set CHROME_PATH to one.');
  return found;
}
