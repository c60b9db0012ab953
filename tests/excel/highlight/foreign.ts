import { unzipSync, strFromU8 } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { saveWorkbook } from '../../../src/host/file';
import { openBytes, type Bench } from '../host-door';
import { FIRST_ROW, SHEET, tableOf, type Line } from './tables';
import { sampleWorkbook } from '../../samples/sheet';

const RED = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } as const;
const LINES: readonly Line[] = Array.from({ length: 20 }, (_, i) => ({
  deadline: ['Tháng 8/2025', 'Quý III/2025', 'Tháng 12/2025'][i % 3] ?? '',
  note: ['', 'Đã hoàn thành', 'Hoàn thành 60%', 'Gia hạn đến 31/10/2025'][i % 4] ?? '',
  lead: i === 4 ? '' : 'Văn phòng',
}));
export const LAST_ROW = FIRST_ROW + LINES.length - 1;

/** A table whose officers have coloured it themselves: fills by hand, and rules of every common kind over the same cells. */
export async function officersOwn(): Promise<Bench> {
  const book = new Workbook();
  await book.xlsx.load(await sampleWorkbook(tableOf(LINES)));
  const sheet = book.getWorksheet(SHEET);
  if (!sheet) throw new Error('the sample has no sheet');
  for (const row of [FIRST_ROW, FIRST_ROW + 4])
    sheet.getCell(row, 2).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FF92D050' },
    };
  const body = `A${FIRST_ROW}:I${LAST_ROW}`;
  sheet.addConditionalFormatting({
    ref: body,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`$D${FIRST_ROW}="Quý III/2025"`],
        style: { fill: RED },
      },
      {
        type: 'expression',
        priority: 2,
        formulae: ['LEN("ctct:overdue")=12'],
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: `A${FIRST_ROW}:A${LAST_ROW}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        priority: 3,
        formulae: ['10'],
        style: { fill: RED },
      },
      {
        type: 'colorScale',
        priority: 4,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: `I${FIRST_ROW}:I${LAST_ROW} D2:D3`,
    rules: [
      {
        type: 'containsText',
        operator: 'containsText',
        text: 'Gia hạn',
        priority: 5,
        style: { fill: RED },
      },
    ],
  });
  return openBytes(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Every part of the file as it would be saved now, but for the time of saving and the wish to be calculated anew. */
export async function partsOf(bench: Bench): Promise<Record<string, string>> {
  const files = unzipSync(await saveWorkbook(bench.host.workbook));
  const parts = Object.entries(files).map(
    ([name, bytes]) => [name, strFromU8(bytes).replace(' fullCalcOnLoad="1"', '')] as const,
  );
  return Object.fromEntries(parts.filter(([name]) => name !== 'docProps/core.xml'));
}

/** The conditional formats of a sheet as its file holds them. */
export async function formatsIn(bench: Bench, sheet = 1): Promise<string[]> {
  const xml = (await partsOf(bench))[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  return xml.match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [];
}
