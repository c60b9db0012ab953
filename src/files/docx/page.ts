import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Paper } from '../../report';

/** NĐ 30/2020/NĐ-CP, Phụ lục I: Times New Roman, black; sizes in half points. */
export const FONT = 'Times New Roman';
export const SIZES = { body: 28, small: 22, table: 22, head: 26, name: 24 } as const;

/** A4 and its margins, in twentieths of a point. */
const SHORT = convertMillimetersToTwip(210);
const LONG = convertMillimetersToTwip(297);
const MARGIN = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(15),
  header: convertMillimetersToTwip(10),
  footer: convertMillimetersToTwip(10),
} as const;

/** How wide text and tables of a paper are, in twentieths of a point. */
export function textWidth({ orientation }: Pick<Paper, 'orientation'>): number {
  return (orientation === 'portrait' ? SHORT : LONG) - MARGIN.left - MARGIN.right;
}

/** Page, margins and page number of one paper: the number is centred in the top margin, from page 2 on. */
export function sectionOf(
  { orientation, alone = false }: Paper,
  isFirst: boolean,
  children: ISectionOptions['children'],
): ISectionOptions {
  const landscape = orientation === 'landscape';
  const begins = isFirst || alone;
  return {
    properties: {
      titlePage: begins,
      page: {
        ...(alone && { pageNumbers: { start: 1 } }),
        // The library turns width and height itself where the page lies across.
        size: {
          width: SHORT,
          height: LONG,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
      },
    },
    headers: { default: pageNumber(), ...(begins && { first: new Header({ children: [] }) }) },
    children,
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZES.head });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}
