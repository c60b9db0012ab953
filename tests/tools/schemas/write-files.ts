import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemplate } from '../../../src/excel/sheet/create-template';
import { createReport } from '../../../src/excel/reports/create-report';
import { readDocument } from '../../../src/excel/reports/read-document';
import { documentDocx } from '../../../src/files/docx';
import { runCommand } from '../../../src/headless/run-command';
import { saveWorkbook } from '../../../src/host/file';
import { makePeriod } from '../../../src/report';
import { openBytes } from '../../excel/host-door';

const ROOT = join(__dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'assets', 'samples');
const TRACKED = join(SAMPLES, 'chuong-trinh-2025-theo-doi.xlsx');
const ANNEX = join(SAMPLES, 'phu-luc-2023.xlsx');
const PLAN =
  'KẾ HOẠCH công tác năm 2025\n1. Tổ chức hội nghị tổng kết. Thời gian: Quý IV/2025. Phòng Kế hoạch chủ trì.\n';

/** Commands that write files, each with what it writes into the folder. */
function commandsInto(folder: string): string[][] {
  const at = (name: string): string => join(folder, name);
  const day = ['--as-of', '2025-10-06'];
  const out = (name: string): string[] => ['-o', at(name), '--json'];
  return [
    ['report', TRACKED, '--period', '2025-Q3', '--word', at('report.docx'), ...out('report.xlsx')],
    ['report', ANNEX, '--period', '2023', '--word', at('annex.docx'), ...out('annex.xlsx')],
    ['report', at('report.xlsx'), '--period', '2025-Q4', ...day, ...out('next.xlsx')],
    [
      'summary',
      TRACKED,
      ANNEX,
      '--period',
      '2025-H1',
      '--word',
      at('all.docx'),
      ...out('all.xlsx'),
    ],
    ['reminders', TRACKED, ...day, '--word', at('list.docx'), ...out('list.xlsx')],
    ['highlight', TRACKED, ...out('colours.xlsx')],
    ['slips', TRACKED, '--by', 'unit', ...day, ...out('slips.xlsx')],
    ['slips', TRACKED, '--by', 'director', ...day, ...out('slips')],
    ['next-year', TRACKED, ...day, ...out('next-year.xlsx')],
    ['import', at('plan.txt'), ...out('plan.xlsx')],
  ];
}

/** Writes a file of every kind that the project makes, and takes the samples and the tests' workbooks along. */
export async function writeFiles(folder: string): Promise<void> {
  writeFileSync(join(folder, 'plan.txt'), PLAN);
  mkdirSync(join(folder, 'slips'));
  const { log } = console;
  console.log = () => undefined;
  try {
    for (const words of commandsInto(folder)) {
      const code = await runCommand(words);
      if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
    }
  } finally {
    console.log = log;
  }
  await writeFromPane(folder);
  for (const source of [SAMPLES, join(ROOT, 'tests', 'workbooks')])
    for (const name of readdirSync(source).filter((one) => one.endsWith('.xlsx')))
      copyFileSync(join(source, name), join(folder, name));
}

/** What only the pane writes: a blank programme, and Word with pictures of charts. */
async function writeFromPane(folder: string): Promise<void> {
  const { door, host } = await openBytes(new Uint8Array(readFileSync(TRACKED)));
  const { sheet } = await createReport(door, { period: '2025-Q3', today: '2025-10-06' });
  await createTemplate(door, 2026);
  writeFileSync(join(folder, 'template.xlsx'), await saveWorkbook(host.workbook));
  const period = makePeriod('quarter', 2025, 3);
  const wanted = { standing: sheet, written: null, sheet, row: 0, period };
  const { document, pictures } = await readDocument(door, wanted);
  writeFileSync(join(folder, 'standing.docx'), await documentDocx(document, pictures));
}
