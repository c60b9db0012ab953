import { cellText, printedColumns } from './cell-text';
import { sentenceText } from './figure-text';
import type { Block, Paper, Printable, Row, StyledLine, Table } from './model';

/** NĐ 30/2020: Times New Roman, black; styles stand in the elements, because Word keeps no others on pasting. */
const BODY = "font-family:'Times New Roman',serif;font-size:14pt;color:#000";
const SMALL = 'font-size:11pt';
const CELL = 'border:1px solid #000;padding:2pt 4pt;font-size:12pt;vertical-align:top';
const LINE_STYLES: Readonly<Record<StyledLine['style'], string>> = {
  plain: 'font-size:13pt',
  bold: 'font-size:13pt;font-weight:bold',
  italic: 'font-size:13pt;font-style:italic',
  boldItalic: 'font-size:12pt;font-weight:bold;font-style:italic',
  small: SMALL,
};

/** Word makes sections of these: page size, margins and page number of NĐ 30/2020. */
const PAGES = `@page report{size:21cm 29.7cm;margin:2cm 1.5cm 2cm 3cm}
@page landscape{size:29.7cm 21cm;mso-page-orientation:landscape;margin:2cm 1.5cm 2cm 3cm}
div.portrait{page:report}div.landscape{page:landscape}`;

/**
 * The report as HTML that Word keeps in the decree's form when it is pasted: letterhead and signature as
 * tables without borders, table heads that repeat on each page, annexes on pages of their own. Charts are left out:
 * they stand in the workbook, and in the .docx.
 */
export function reportAsHtml({ papers }: Printable): string {
  const body = papers.map(paperHtml).join('<br clear="all" style="page-break-before:always">');
  return `<html lang="vi"><head><meta charset="utf-8"><style>${PAGES}</style></head><body><div style="${BODY}">\n${body}\n</div></body></html>`;
}

function paperHtml({ orientation, blocks }: Paper): string {
  return `<div class="${orientation}">\n${blocks.map(blockHtml).join('\n')}\n</div>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return halves(centred(block.left), centred(block.right));
    case 'signature':
      return halves(linesHtml(block.left, 'left'), centred(block.right));
    case 'title':
      return centred(block.lines);
    case 'addressee':
      return block.lines.map((line) => paragraph(line, 'text-align:center;margin:3pt 0')).join('');
    case 'heading':
      return paragraph(block.text, 'font-weight:bold;margin:12pt 0 6pt 0');
    case 'paragraph': {
      const style = block.style === 'small' ? SMALL : 'text-indent:1cm';
      return paragraph(sentenceText(block.parts), `text-align:justify;margin:0 0 6pt 0;${style}`);
    }
    case 'table':
      return tableHtml(block.table);
    case 'freeText':
      return paragraph(block.text || block.placeholder, 'text-align:justify;text-indent:1cm');
    case 'chart':
      return '';
  }
}

function halves(left: string, right: string): string {
  const cell = (html: string, width: number) =>
    `<td style="width:${width}%;vertical-align:top">${html}</td>`;
  return `<table style="width:100%;border-collapse:collapse"><tr>${cell(left, 42)}${cell(right, 58)}</tr></table>`;
}

function centred(lines: readonly StyledLine[]): string {
  return linesHtml(lines, 'center');
}

function linesHtml(lines: readonly StyledLine[], align: 'left' | 'center'): string {
  return lines
    .map(({ text, style, rule }) => {
      const ruled = rule === 'full' ? `<u>${escaped(text)}</u>` : escaped(text);
      const under = rule === 'short' ? paragraph('________', `text-align:${align};margin:0`) : '';
      // Word breaks no line that is told not to: the nation's name stands on one.
      const css = `text-align:${align};margin:0;${align === 'center' ? 'white-space:nowrap;' : ''}${LINE_STYLES[style]}`;
      return `<p style="${css}">${ruled || '&nbsp;'}</p>${under}`;
    })
    .join('');
}

function paragraph(text: string, style: string): string {
  return `<p style="${style}">${escaped(text)}</p>`;
}

function tableHtml(table: Table): string {
  const columns = printedColumns(table);
  const total = columns.reduce((sum, { column }) => sum + column.width, 0);
  const heads = columns.map(({ column }) => {
    const width = `width:${Math.round((100 * column.width) / total)}%`;
    return `<th style="${CELL};${width};text-align:center">${escaped(column.caption)}</th>`;
  });
  const numbers = columns.map(
    (_, index) =>
      `<th style="${CELL};text-align:center;font-weight:normal"><i>(${index + 1})</i></th>`,
  );
  const head = `<thead><tr>${heads.join('')}</tr><tr>${numbers.join('')}</tr></thead>`;
  const shown = table.rows.filter(({ hidden }) => !hidden);
  const body = shown.map((row) => rowHtml(row, columns)).join('\n');
  return `<table style="width:100%;border-collapse:collapse">${head}<tbody>\n${body}\n</tbody></table>`;
}

function rowHtml(row: Row, columns: ReturnType<typeof printedColumns>): string {
  if (row.kind === 'heading') {
    const text = escaped(cellText(row.cells[0] ?? null));
    return `<tr><td colspan="${columns.length}" style="${CELL};font-weight:bold">${text}</td></tr>`;
  }
  const weight = row.kind === 'total' ? ';font-weight:bold' : '';
  const cells = columns.map(({ column, at }) => {
    const style = `${CELL};text-align:${column.align}${weight}`;
    return `<td style="${style}">${escaped(cellText(row.cells[at] ?? null))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** Text between tags: what the office typed can never become markup. */
function escaped(text: string): string {
  if (!/[&<>"\n]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
