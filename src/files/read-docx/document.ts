import { nfc } from '../../programme/text';
import type { PlanBlock } from '../../plan';
import type { Labeller } from './numbering';
import { finishParagraph, newParagraph, type ParagraphDraft } from './paragraph';
import { isOn, styled, type ParagraphStyle } from './styles';
import { newTable, type TableDraft } from './table';
import { readPart, type OpenElement } from '../xml';

/** What is not part of the text as accepted: deletions, moves away, field codes, what Word shows in another's place. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:ruby',
]);

/** The blocks of document.xml in order: paragraphs with their labels, and tables; a text box stands before its paragraph. */
export function readDocument(
  bytes: Uint8Array,
  styles: ReadonlyMap<string, ParagraphStyle>,
  label: Labeller,
): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const tables: TableDraft[] = [];
  const open: ParagraphDraft[] = [];
  let carried = '';
  let skipped = 0;
  let inProperties = 0;
  let run = { bold: null as boolean | null, caps: null as boolean | null, hidden: false };
  let inText = false;

  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || run.hidden) return;
    const shown = run.caps === true ? text.toUpperCase() : text;
    paragraph.text += shown;
    paragraph.letters += text.length;
    if (run.bold ?? styled(styles, paragraph.style, 'bold') ?? false)
      paragraph.boldLetters += text.length;
  };

  const finish = (): void => {
    const paragraph = open.pop();
    if (paragraph === undefined) return;
    paragraph.text = carried + paragraph.text;
    carried = '';
    if (paragraph.endDeleted) {
      carried = paragraph.text;
      return;
    }
    const done = finishParagraph(paragraph, styles, label);
    const table = tables.at(-1);
    if (table !== undefined) table.add(done?.text ?? '');
    else if (done !== null) blocks.push(...linesOf(done.text, done.bold));
  };

  const openElement = ({ name, attributes }: OpenElement): void => {
    const isMark = inProperties > 0 && (name === 'w:del' || name === 'w:moveFrom');
    if (skipped > 0 || (SKIPPED.has(name) && !isMark)) {
      skipped += 1;
      return;
    }
    const value = attributes['w:val'];
    const paragraph = open.at(-1);
    if (name === 'w:p') open.push(newParagraph());
    else if (name === 'w:pPr' || name === 'w:trPr') inProperties += 1;
    else if (name === 'w:r') run = { bold: null, caps: null, hidden: false };
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab' && inProperties === 0) add(' ');
    else if (name === 'w:br' || name === 'w:cr') add(attributes['w:type'] === 'page' ? ' ' : '\n');
    else if (name === 'w:noBreakHyphen') add('-');
    else if (name === 'w:tbl') tables.push(newTable());
    else if (tables.at(-1)?.open(name, attributes) === true) return;
    else if (paragraph !== undefined) readProperty(paragraph, name, value);
  };

  const readProperty = (paragraph: ParagraphDraft, name: string, value?: string): void => {
    if (name === 'w:pStyle') paragraph.style = value ?? null;
    else if (name === 'w:ilvl')
      paragraph.list = { id: paragraph.list?.id ?? '', level: Number(value) };
    else if (name === 'w:numId')
      paragraph.list = { level: paragraph.list?.level ?? 0, id: value ?? '' };
    else if (inProperties > 0 && (name === 'w:del' || name === 'w:moveFrom'))
      paragraph.endDeleted = true;
    else if (inProperties > 0) return;
    else if (name === 'w:b') run.bold = isOn(value);
    else if (name === 'w:caps') run.caps = isOn(value);
    else if (name === 'w:vanish') run.hidden = isOn(value);
  };

  const closeElement = (name: string): void => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (name === 'w:pPr' || name === 'w:trPr') inProperties -= 1;
    else if (name === 'w:t') inText = false;
    else if (name === 'w:p') finish();
    else if (name === 'w:tbl') closeTable();
    else tables.at(-1)?.close(name);
  };

  const closeTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    const outer = tables.at(-1);
    if (outer !== undefined) outer.add(table.text());
    else blocks.push(...table.blocks());
  };

  readPart(bytes, {
    open: openElement,
    close: closeElement,
    text: (text) => {
      if (inText && skipped === 0) add(text);
    },
  });
  return blocks;
}

/** A line break inside a paragraph begins a line of its own. */
function linesOf(text: string, bold: boolean): PlanBlock[] {
  return nfc(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'line', text: line, bold }));
}
