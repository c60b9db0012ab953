import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { highlight } from '../../src/excel/highlight';
import { saveWorkbook } from '../../src/host/file';
import { openTable, type Line } from '../excel/highlight/tables';
import { line } from './measure';

const ROWS = 1_000;
/** Past this many seconds LibreOffice does not end. */
const PATIENCE = 300;
const NOTES = ['', 'Đã hoàn thành', 'Hoàn thành 60%', 'Gia hạn đến 31/12/2026', 'Đang thực hiện'];

/** LibreOffice to PDF of 1,000 coloured rows against the plain file, by the number of deadline texts (src/README §8). */
export async function benchColours(): Promise<void> {
  for (const texts of [25, ROWS]) {
    const bench = await openTable(linesWith(texts));
    const plain = secondsToPdf(await saveWorkbook(bench.host.workbook));
    const { rules } = await highlight(bench.door, undefined);
    const coloured = secondsToPdf(await saveWorkbook(bench.host.workbook));
    const note = `plain ${plain.toFixed(1)} s, coloured ${coloured.toFixed(1)} s of CPU, ${rules} rules`;
    line(`LibreOffice to PDF, ${texts} deadline texts`, `${(coloured / plain).toFixed(1)} ×`, note);
  }
}

function linesWith(texts: number): Line[] {
  return Array.from({ length: ROWS }, (_, i) => {
    const at = i % texts;
    const [day, month] = [1 + (at % 28), 1 + (Math.floor(at / 28) % 12)];
    const deadline = `Ngày ${day} tháng ${month} năm ${2024 + Math.floor(at / 336)}`;
    return { deadline, note: NOTES[i % NOTES.length] ?? '' };
  });
}

/** Seconds of CPU that LibreOffice takes to print a workbook. */
function secondsToPdf(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'colours-'));
  const file = join(folder, 'programme.xlsx');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const command = `soffice '${profile}' --headless --convert-to pdf --outdir '${folder}' '${file}'`;
  const timed = `TIMEFORMAT='%U %S'; time timeout ${PATIENCE} ${command} >/dev/null 2>&1`;
  const { status, stderr } = spawnSync('bash', ['-c', timed], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`LibreOffice did not print within ${PATIENCE} s: ${stderr}`);
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return user + system;
}
