import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { StyledLine } from '../../report';
import { FONT, SIZES } from './page';

const SIZE_OF: Readonly<Record<StyledLine['style'], number>> = {
  plain: SIZES.head,
  bold: SIZES.head,
  italic: SIZES.head,
  boldItalic: 24,
  small: SIZES.small,
};
/** About how wide a letter of 13 points is, in twentieths of a point, upper and lower case apart. */
const LETTER = { upper: 190, lower: 125 } as const;

/** The alignments that lines, paragraphs and cells of a report have. */
export const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
} as const;

/** Text in the report's font; line breaks stay line breaks. */
export function run(
  text: string,
  size: number,
  look: { readonly bold?: boolean; readonly italics?: boolean } = {},
): TextRun[] {
  return text
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({ text: line, font: FONT, size, ...look, ...(i > 0 && { break: 1 }) }),
    );
}

/**
 * Lines of letterhead, title or signature, one paragraph each.
 *
 * @param room how wide the lines may be, in twentieths of a point: a rule is drawn inside it
 * @param head whether these are upper-case names of a letterhead, which are a size smaller so that each stands on one line
 */
export function linesOf(
  lines: readonly StyledLine[],
  align: 'left' | 'center',
  room: number,
  head = false,
): Paragraph[] {
  return lines.flatMap((line) => {
    const look = {
      bold: line.style === 'bold' || line.style === 'boldItalic',
      italics: line.style === 'italic' || line.style === 'boldItalic',
    };
    const isName = head && line.text === line.text.toUpperCase();
    const size = isName ? SIZES.name : SIZE_OF[line.style];
    const own = new Paragraph({ alignment: ALIGN[align], children: run(line.text, size, look) });
    return line.rule ? [own, ruleUnder(line, room)] : [own];
  });
}

/** A rule as the decree wants it: a third of the line, or as long as it; a paragraph of its own, a point high. */
function ruleUnder({ text, rule }: StyledLine, room: number): Paragraph {
  const letters = [...text].reduce(
    (sum, letter) => sum + (letter === letter.toLowerCase() ? LETTER.lower : LETTER.upper),
    0,
  );
  const wanted = Math.min(room, rule === 'full' ? letters : letters / 3);
  const side = Math.max(0, Math.round((room - wanted) / 2));
  return new Paragraph({
    spacing: { before: 0, after: 80, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    children: [],
  });
}

/** Two columns of lines without borders: the letterhead, the signature. */
export function halves(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      borders,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children: [...children],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] }),
    ],
  });
}
