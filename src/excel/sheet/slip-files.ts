import { fileNames, type NamedFile } from '../../files/file-names';
import { workbookXlsx } from '../../files/write-xlsx';
import { freeSheetName } from '../../report';
import { SLIP } from '../../strings/slips';
import type { SlipSheet } from '../../strings/slip-rows';
import { slipPlan } from './slip-plan';

/** Slips as workbook files, one each, named after whom they are for; no Excel is needed. */
export async function slipFiles(slips: readonly SlipSheet[]): Promise<NamedFile[]> {
  const names = fileNames(
    slips.map(({ name }) => name),
    '.xlsx',
    SLIP.nobody,
  );
  const files: NamedFile[] = [];
  for (const [at, slip] of slips.entries()) {
    const sheet = { ...slipPlan(slip), name: freeSheetName(slip.sheet, []) };
    files.push({ name: names[at]!, bytes: await workbookXlsx([sheet]) });
  }
  return files;
}
