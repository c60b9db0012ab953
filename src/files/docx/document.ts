import {
  Document,
  ImageRun,
  LeaderType,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { sentenceText, type Block, type Paper, type Printable, type Table } from '../../report';
import { halves, linesOf, ALIGN, run } from './lines';
import { sectionOf, SIZES, textWidth, FONT } from './page';
import { tableOf } from './table';

/** A chart's picture, as Excel gives it of its own chart: PNG bytes and the size it was drawn in. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document's charts, by the chart's title; a chart without one is left to its table. */
export type ChartPictures = ReadonlyMap<string, ChartPicture>;

/** The first line of a paragraph stands a centimetre in, in twentieths of a point. */
const INDENT = 567;

/**
 * A report, an annex or a list as a true .docx in the form of NĐ 30/2020/NĐ-CP: the report upright, each annex a
 * section across, header rows that repeat, page numbers from page 2, Quốc hiệu on one line.
 *
 * @returns the file's bytes
 */
export async function documentDocx(
  { papers }: Printable,
  pictures: ChartPictures = new Map(),
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Chương trình công tác',
    styles: { default: { document: { run: { font: FONT, size: SIZES.body } } } },
    sections: papers.map((paper, i) => sectionOf(paper, i === 0, blocksOf(paper, pictures))),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blocksOf(paper: Paper, pictures: ChartPictures): FileChild[] {
  return paper.blocks.flatMap((block, at) => childrenOf(block, paper, at, pictures));
}

function childrenOf(
  block: Block,
  paper: Paper,
  at: number,
  pictures: ChartPictures,
): readonly FileChild[] {
  const width = textWidth(paper);
  switch (block.kind) {
    case 'letterhead':
    case 'signature': {
      const [left, right] = [Math.round(width * 0.42), Math.round(width * 0.58)];
      const align = block.kind === 'letterhead' ? 'center' : 'left';
      const isHead = block.kind === 'letterhead';
      return [
        halves(
          linesOf(block.left, align, left, isHead),
          linesOf(block.right, 'center', right, isHead),
          [left, right],
        ),
      ];
    }
    case 'title':
      return [space(), ...linesOf(block.lines, 'center', width)];
    case 'addressee':
      return [space(), ...block.lines.map((line) => text(line, 'center'))];
    case 'heading':
      return [text(block.text, 'left', { bold: true })];
    case 'paragraph':
      // The last words stay with the signature.
      return [text(sentenceText(block.parts), 'justified', { keep: block.part === 'closing' })];
    case 'freeText':
      if (block.text !== '') return [text(block.text, 'justified')];
      return block.placeholder === '' ? [] : [dottedLine(width)];
    case 'table':
      // One that goes on below another stands in that one's table, under its header.
      return block.table.goesOn ? [] : [space(), tableOf(tablesFrom(paper, at), width), space()];
    case 'chart':
      return pictureOf(pictures.get(block.title), width);
  }
}

/** A table, and those that go on right below it. */
function tablesFrom({ blocks }: Paper, at: number): Table[] {
  const tables: Table[] = [];
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'table' || (tables.length > 0 && !block.table.goesOn)) break;
    tables.push(block.table);
  }
  return tables;
}

function pictureOf(picture: ChartPicture | undefined, width: number): Paragraph[] {
  if (!picture) return [];
  // Twentieths of a point to pixels of 1/96 inch.
  const wide = Math.min(picture.width, (width / 20) * (96 / 72));
  const transformation = { width: wide, height: (picture.height * wide) / picture.width };
  const image = new ImageRun({ type: 'png', data: picture.png, transformation });
  return [new Paragraph({ alignment: ALIGN.center, children: [image] })];
}

function text(
  words: string,
  align: 'left' | 'center' | 'justified',
  look: { readonly bold?: boolean; readonly keep?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: 60, after: 60 },
    keepNext: look.bold === true || look.keep === true,
    ...(align !== 'center' && { indent: { firstLine: INDENT } }),
    children: run(words, SIZES.body, { bold: look.bold === true }),
  });
}

/** A line to write on, from margin to margin whatever the font. */
function dottedLine(width: number): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()], font: FONT, size: SIZES.body })],
  });
}

function space(): Paragraph {
  return new Paragraph({ children: run('', SIZES.small) });
}
