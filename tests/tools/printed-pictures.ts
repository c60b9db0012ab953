import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createReport } from '../../src/excel/reports/create-report';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { saveWorkbook } from '../../src/host/file';
import { openBytes } from '../excel/host-door';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/chuong-trinh-2025-theo-doi.xlsx');
const OFFICE = {
  parent: 'Ủy ban nhân dân tỉnh',
  name: 'Liên minh Hợp tác xã tỉnh',
  symbol: 'LMHTX',
  place: 'Đắk Nông',
  addressee: 'Ủy ban nhân dân tỉnh',
  signerTitle: 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH',
};

/** The sample's report of its third quarter, as a file that prints nothing else. */
async function reportFile(): Promise<Uint8Array> {
  const { door, host } = await openBytes(new Uint8Array(readFileSync(SAMPLE)));
  await saveSettings(door, { office: OFFICE });
  const { source } = await createReport(door, { period: '2025-Q3', today: '2025-10-06' });
  await door.run(async (context) => {
    context.workbook.worksheets.getItem(source).visibility = 'Hidden';
    await context.sync();
  });
  return saveWorkbook(host.workbook);
}

function run(program: string, ...words: string[]): void {
  const { status, stderr, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}

/** Pages of the report as LibreOffice prints them, in grey and few bytes: its first page, and its first annex. */
export async function takePrinted(folder: string): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'printed-'));
  try {
    const file = path.join(work, 'report.xlsx');
    writeFileSync(file, await reportFile());
    const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, file);
    const pdf = path.join(work, 'report.pdf');
    const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    const annex = stdout.split('\f').findIndex((text) => /^\s*PHỤ LỤC I\s/.test(text)) + 1;
    for (const [name, page, width] of [
      ['bao-cao-in', 1, 640],
      ['phu-luc-in', annex, 860],
    ] as const) {
      const at = ['-f', String(page), '-l', String(page), '-scale-to-x', String(width)];
      const to = path.join(folder, name);
      run('pdftoppm', ...at, '-scale-to-y', '-1', '-gray', '-png', '-singlefile', pdf, to);
      const picture = `${to}.png`;
      run('convert', picture, '-depth', '4', '-define', 'png:compression-level=9', picture);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}
