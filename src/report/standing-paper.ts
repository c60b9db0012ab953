import { fold } from '../programme/text';
import { REPORT_FORM } from '../strings/report';
import { isNumbers, standingTable } from './standing-table';
import type { Block, Paper, PaperId, StyledLine } from './model';

/** One sheet of a report that stands in a workbook, as an officer sees it. */
export interface StandingSheet {
  readonly id: PaperId;
  readonly orientation: Paper['orientation'];
  /** What the cells of the print area show, row by row; helper columns may stand behind them. */
  readonly texts: readonly (readonly string[])[];
  /** How many columns are printed. */
  readonly printed: number;
  /** The columns' widths, in any unit. */
  readonly widths: readonly number[];
  /** The titles of its charts, top to bottom. */
  readonly charts: readonly string[];
}

/** Rows that lie below each other without an empty one between, and how many empty ones follow. */
interface Part {
  readonly rows: readonly (readonly string[])[];
  readonly gap: number;
}

/** So many empty rows below a table are its charts' place. */
const CHART_GAP = 6;
const RULE = /^_{3,}$/;
const DOTS = /^[\s.…]*$/;
const CHAPTER = /^[IVX]+\. [^\p{Ll}]+(?:\(|$)/u;
const SECTION = /^\d+\. \p{Lu}[^.]{0,80}$/u;

/**
 * A report's sheet read back as the paper it is, with all that officers wrote on it: letterhead, title, paragraphs,
 * tables, signature. Told by their form alone (the letterhead names the nation, captions stand above "(1) (2) …", the
 * signature begins with "Nơi nhận:"), so that rows may have been added, moved or deleted.
 */
export function standingPaper(sheet: StandingSheet): Paper {
  const { id, orientation, texts, widths, charts, printed } = sheet;
  const parts = partsOf(texts, printed);
  const place = chartPlace(parts);
  const blocks = parts.flatMap((part, at): Block[] => [
    ...blocksOf(part, { at, widths, printed }),
    ...(at === place ? charts.map(chartBlock) : []),
  ]);
  return { id, orientation, blocks, aside: [] };
}

/** Which part charts stand below: the first table with room for them, else the last. */
function chartPlace(parts: readonly Part[]): number {
  const tables = parts.flatMap(({ rows }, at) => (rows.some(isNumbers) ? [at] : []));
  const roomy = tables.find((at) => (parts[at]?.gap ?? 0) >= CHART_GAP);
  return roomy ?? tables.at(-1) ?? parts.length - 1;
}

function partsOf(texts: StandingSheet['texts'], printed: number): Part[] {
  const parts: { rows: (readonly string[])[]; gap: number }[] = [];
  let signing = false;
  for (const cells of texts) {
    const row = cells.map((text) => text.normalize('NFC'));
    const last = parts.at(-1);
    const begins = isSignature(row);
    signing ||= begins;
    const empty = !signing && row.slice(0, printed).every((text) => text.trim() === '');
    if (empty && last) last.gap += 1;
    else if (!empty && last && last.gap === 0 && !begins) last.rows.push(row);
    else if (!empty) parts.push({ rows: [row], gap: 0 });
  }
  return parts;
}

function isSignature([first = '']: readonly string[]): boolean {
  return fold(first) === fold(REPORT_FORM.recipients);
}

/** Where a part stands, and on what columns. */
interface At extends Pick<StandingSheet, 'widths' | 'printed'> {
  /** Which part of the sheet it is, from 0 on. */
  readonly at: number;
}

function blocksOf({ rows: all }: Part, { at, widths, printed }: At): Block[] {
  const rows = all.map((row) => row.slice(0, printed));
  const [top = []] = rows;
  if (top.slice(1).some((text) => fold(text) === fold(REPORT_FORM.nation)))
    return [{ part: 'letterhead', kind: 'letterhead', ...halvesOf(rows, HEAD) }];
  if (isSignature(top))
    return [{ part: 'signature', kind: 'signature', ...halvesOf(rows, SIGNATURE) }];
  const numbers = rows.findIndex((row, i) => i > 0 && isNumbers(row));
  if (numbers < 0) return textBlocks(rows, at);
  const table = standingTable(all.slice(numbers - 1), widths);
  return [
    ...textBlocks(rows.slice(0, numbers - 1), BODY),
    { part: 'detail', kind: 'table', table },
  ];
}

/** How the lines of a half look, by their place; the last style is that of all further lines. */
interface Halves {
  readonly left: readonly StyledLine['style'][];
  readonly right: readonly StyledLine['style'][];
}
const HEAD: Halves = { left: ['plain', 'bold', 'plain'], right: ['bold', 'bold', 'italic'] };
const SIGNATURE: Halves = { left: ['boldItalic', 'small'], right: ['bold'] };

/** Left and right half of a letterhead or signature. */
function halvesOf(
  rows: Part['rows'],
  { left, right }: Halves,
): { left: StyledLine[]; right: StyledLine[] } {
  const columns = rows.map((row) => row.findIndex((text, at) => at > 0 && text !== ''));
  const column = Math.min(...columns.filter((at) => at > 0), Infinity);
  const beyond = rows.map((row) => row.find((_, at) => at === column) ?? '');
  return {
    left: linesOf(
      rows.map(([text = '']) => text),
      left,
      'short',
    ),
    right: linesOf(beyond, right, 'full'),
  };
}

/** Lines with their looks; underscores are a rule under the line above. */
function linesOf(
  texts: readonly string[],
  styles: readonly StyledLine['style'][],
  rule: 'short' | 'full',
): StyledLine[] {
  const lines: StyledLine[] = [];
  for (const text of texts.slice(0, texts.findLastIndex((one) => one !== '') + 1)) {
    const last = lines.at(-1);
    if (RULE.test(text) && last) lines.splice(-1, 1, { ...last, rule });
    else lines.push({ text, style: styles[lines.length] ?? styles.at(-1) ?? 'plain' });
  }
  return lines;
}

/** The parts that may hold the title, and whom the paper is for. */
const TITLE = 1;
const BODY = 3;

/** Rows of running text; at the top of the sheet first its title, then whom it is for. */
function textBlocks(rows: Part['rows'], at: number): Block[] {
  const texts = rows.map((row) => row.filter((text) => text.trim() !== '').join(' '));
  const body = texts.findIndex((text) => text.startsWith('\u00a0'));
  const head = texts.slice(0, body < 0 ? texts.length : body);
  const addressed = head.findIndex((text) => text.startsWith('Kính gửi'));
  if (at >= BODY || (at > TITLE && addressed !== 0)) return texts.map(textBlock);
  const title = addressed < 0 ? head : head.slice(0, addressed);
  const lines = linesOf(title, ['bold', 'bold', 'italic'], 'short');
  const addressee = addressed < 0 ? [] : head.slice(addressed);
  return [
    ...(lines.length > 0 ? [{ part: 'title', kind: 'title', lines } as const] : []),
    ...(addressee.length > 0
      ? [{ part: 'title', kind: 'addressee', lines: addressee } as const]
      : []),
    ...texts.slice(head.length).map(textBlock),
  ];
}

function textBlock(shown: string, at: number): Block {
  const text = shown.trim();
  if (DOTS.test(text))
    return { part: 'general', kind: 'freeText', anchor: '', text: '', placeholder: text };
  const level = CHAPTER.test(text) ? 1 : SECTION.test(text) ? 2 : null;
  if (level !== null) return { part: 'general', kind: 'heading', level, text };
  const part = text.endsWith('./.') ? 'closing' : 'general';
  const parts = [{ kind: 'text', text } as const];
  return { part, kind: 'paragraph', id: `standing.${at}`, style: 'body', parts };
}

function chartBlock(title: string): Block {
  const source = { table: '', categories: '', series: [], rows: 0 };
  return { part: 'chart', kind: 'chart', type: 'pie', title, source };
}
