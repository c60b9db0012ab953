/** Gives the width in pixels of a text set in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** Lines stand this many font sizes apart, in the grid's CSS too. */
export const LINE_HEIGHT = 1.2;

/** Measures with a canvas, remembering the width of each character: close enough to break lines. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const widthIn = (font: string, widths: Map<string, number>, letter: string) => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context?.measureText(letter).width ?? 0;
    widths.set(letter, width);
    return width;
  };
  return (text, font) => {
    const widths = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, widths);
    let sum = 0;
    for (const letter of text) sum += widthIn(font, widths, letter);
    return sum;
  };
}

/**
 * How many lines a text takes in a box of `width` pixels: breaks at its own line ends and between
 * words; a word wider than the box takes as many lines as it needs.
 */
export function countLines(
  text: string,
  font: string,
  width: number,
  measure: MeasureText,
): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((sum, line) => sum + linesOfParagraph(line, font, Math.max(width, 1), measure), 0);
}

function linesOfParagraph(
  paragraph: string,
  font: string,
  width: number,
  measure: MeasureText,
): number {
  const space = measure(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = measure(word, font);
    const joined = used === 0 ? needed : used + space + needed;
    if (joined <= width) {
      used = joined;
      continue;
    }
    const broken = Math.max(0, Math.ceil(needed / width) - 1);
    lines += (used > 0 ? 1 : 0) + broken;
    used = needed - broken * width;
  }
  return lines;
}
