import { cellText, printedColumns } from './cell-text';
import { sentenceText } from './figure-text';
import type { Block, Printable, StyledLine, Table } from './model';

/** The report as plain text: one line a paragraph, table cells parted by tabs; charts are left out. */
export function reportAsText({ papers }: Printable): string {
  const texts = papers
    .flatMap(({ blocks }) => blocks)
    .map(blockText)
    .filter((text) => text !== null);
  return `${texts.join('\n\n')}\n`;
}

function blockText(block: Block): string | null {
  switch (block.kind) {
    case 'letterhead':
    case 'signature':
      return [...linesOf(block.left), '', ...linesOf(block.right)].join('\n');
    case 'title':
      return linesOf(block.lines).join('\n');
    case 'addressee':
      return block.lines.join('\n');
    case 'heading':
      return block.text;
    case 'paragraph':
      return sentenceText(block.parts);
    case 'table':
      return tableText(block.table);
    case 'freeText':
      return block.text || block.placeholder || null;
    case 'chart':
      return null;
  }
}

function linesOf(lines: readonly StyledLine[]): string[] {
  return lines.map(({ text }) => text);
}

function tableText(table: Table): string {
  const columns = printedColumns(table);
  const header = columns.map(({ column }) => column.caption).join('\t');
  const rows = table.rows
    .filter(({ hidden }) => !hidden)
    .map((row) =>
      row.kind === 'heading'
        ? oneLine(cellText(row.cells[0] ?? null))
        : columns.map(({ at }) => oneLine(cellText(row.cells[at] ?? null))).join('\t'),
    );
  return [header, ...rows].join('\n');
}

/** A cell's text on one line, so that every table row stays one line. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*|\t/g, ' ');
}
