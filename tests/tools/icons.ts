import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser, launch } from '../e2e/harness/browser';

/** Where the drawings are and the pictures go. */
const FOLDER = path.resolve(__dirname, '../../assets/icons');
/** Every drawing and the sizes in pixels the manifest and the pages need of it. */
const DRAWINGS = {
  icon: [16, 32, 64, 80, 128],
  report: [16, 32, 64, 80],
  highlight: [16, 32, 64, 80],
  'remove-highlight': [16, 32, 64, 80],
} as const;
/** At and below this size the `.coarse` parts of a drawing stand in for the `.fine` ones. */
const COARSE_UP_TO = 16;

/** The page that shows one drawing at one size and nothing else. */
function pageOf(svg: string, size: number): string {
  const hidden = size <= COARSE_UP_TO ? '.fine' : '.coarse';
  return `<!doctype html><style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}${hidden}{display:none}</style>${svg}`;
}

/** Draws assets/icons/*.png anew from the drawings beside them (run by hand after a drawing changed). */
async function main(): Promise<void> {
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium, Chrome or Edge found: set CHROME_PATH.');
  const browser = await launch(executable);
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(DRAWINGS)) {
      const svg = await readFile(path.join(FOLDER, `${name}.svg`), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(pageOf(svg, size));
        const picture = await page.screenshot({ omitBackground: true });
        await writeFile(path.join(FOLDER, `${name}-${size}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
