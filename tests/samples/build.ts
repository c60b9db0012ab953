import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMARKS, UNASSIGNED } from './remarks';
import { sampleWorkbook, type SampleSheet } from './sheet';
import { TITLES, onLines, readProgrammeRows, withoutPageBreaks } from './tsv';

/** The 2025 programme exactly as printed: header at every page, tasks cut by page breaks. */
export function asPrinted(): SampleSheet {
  return {
    name: 'Chương trình 2025',
    titles: TITLES['chuong-trinh-2025'],
    rows: readProgrammeRows('chuong-trinh-2025'),
    widths: [5, 52, 14, 14, 34, 24, 26, 14],
    centred: [0, 2, 3],
  };
}

/** The same programme as an office keeps it through the year: unbroken, with remarks, two tasks not assigned. */
export function withRemarks(): SampleSheet {
  const sample = asPrinted();
  const rows = withoutPageBreaks(sample.rows as string[][]).map((row) => {
    const lines = row.map(onLines);
    const ordinal = row[0] ?? '';
    lines[4] = UNASSIGNED[ordinal] ?? lines[4] ?? '';
    lines[7] = REMARKS[ordinal] ?? lines[7] ?? '';
    return lines;
  });
  return { ...sample, name: 'Theo dõi 2025', rows, widths: [5, 52, 14, 14, 34, 24, 26, 30] };
}

/** The annex of 2023: five sections, no start column, no director. */
export function annex(): SampleSheet {
  return {
    name: 'Phụ lục 2023',
    titles: TITLES['phu-luc-kh127-2023'],
    rows: readProgrammeRows('phu-luc-kh127-2023'),
    widths: [5, 60, 28, 34, 28, 16, 16],
    centred: [0, 5],
  };
}

/** Every sample workbook by its file name in assets/samples. */
export const SAMPLES: Readonly<Record<string, () => SampleSheet>> = {
  'chuong-trinh-2025-ban-in.xlsx': asPrinted,
  'chuong-trinh-2025-theo-doi.xlsx': withRemarks,
  'phu-luc-2023.xlsx': annex,
};

/** Writes all samples into a folder. */
export async function buildSamples(folder: string): Promise<void> {
  for (const [file, sample] of Object.entries(SAMPLES))
    writeFileSync(join(folder, file), await sampleWorkbook(sample()));
}

if (require.main === module) {
  const folder = join(__dirname, '..', '..', 'assets', 'samples');
  void buildSamples(folder).then(() =>
    console.log(`${Object.keys(SAMPLES).length} samples in ${folder}`),
  );
}
