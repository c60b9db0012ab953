import { buildReport } from '../../src/report/build';
import { cellText } from '../../src/report/cell-text';
import { sentenceText } from '../../src/report/figure-text';
import type { ReportInput } from '../../src/report/input';
import { type Block, type ReportDocument, tablesOf } from '../../src/report/model';
import { input } from './builders';
import { YEAR_2025 } from './year-2025';

/** A report of the made-up year, of its third quarter unless told otherwise. */
export function report(fields: Partial<ReportInput> = {}, id = '2025-Q3'): ReportDocument {
  return buildReport(input(YEAR_2025, id, fields));
}

/** The text of a paragraph by its id; "no …" where the report has none. */
export function paragraph(document: ReportDocument, id: string): string {
  const block = allBlocks(document).find((one) => one.kind === 'paragraph' && one.id === id);
  return block?.kind === 'paragraph' ? sentenceText(block.parts) : `no ${id}`;
}

/** Some columns of a table, as they read; no rows where the report has no such table. */
export function rowsOf(
  document: ReportDocument,
  table: string,
  columns: readonly string[],
): string[][] {
  const found = tablesOf(document).get(table);
  const at = columns.map((column) => found?.columns.findIndex(({ id }) => id === column) ?? -1);
  return (found?.rows ?? []).map(({ cells }) => at.map((place) => cellText(cells[place] ?? null)));
}

/** Every block of every paper, those beside the print area too. */
export function allBlocks({ papers }: ReportDocument): Block[] {
  return papers.flatMap(({ blocks, aside }) => [...blocks, ...aside]);
}

/** All headings in order. */
export function headings(document: ReportDocument): string[] {
  return document.papers.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  );
}

/** All blocks of a kind. */
export function ofKind<K extends Block['kind']>(
  document: ReportDocument,
  kind: K,
): Extract<Block, { kind: K }>[] {
  return allBlocks(document).filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}
