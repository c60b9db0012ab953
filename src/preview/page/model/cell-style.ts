import type { CSSProperties } from 'react';
import type { CellStyle } from './host-api';
import { cssColour, type FileColour } from './colour';

/** How a cell's text stands in its box. */
export interface Placement {
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Pixels from the edge the text leans on. */
  readonly indent: number;
}

/** A cell's font, enough to draw and to measure it. */
export interface FontView {
  readonly family: string;
  readonly pixels: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

const POINT = 96 / 72;
const INDENT_STEP = 9;
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** Numbers lean right, logical values and errors stand in the middle, text leans left (Excel's "general"). */
export type ValueKind = 'number' | 'boolean' | 'error' | 'text' | 'empty';

/** Where the text stands; `kind` decides when the style leaves it open. */
export function placementOf(style: CellStyle, kind: ValueKind): Placement {
  const alignment = style.alignment ?? {};
  return {
    horizontal: horizontalOf(alignment.horizontal, kind),
    vertical: verticalOf(alignment.vertical),
    wrap: alignment.wrapText === true || alignment.horizontal === 'justify',
    indent: (alignment.indent ?? 0) * INDENT_STEP,
  };
}

function horizontalOf(wanted: string | undefined, kind: ValueKind): Placement['horizontal'] {
  if (wanted === 'left' || wanted === 'right' || wanted === 'justify') return wanted;
  if (wanted?.startsWith('center')) return 'center';
  if (kind === 'number') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}

function verticalOf(wanted: string | undefined): Placement['vertical'] {
  if (wanted === 'top' || wanted === 'justify' || wanted === 'distributed') return 'top';
  return wanted === 'middle' ? 'center' : 'bottom';
}

/** The font with the workbook's usual one where the style names none. */
export function fontOf(style: CellStyle): FontView {
  const font = style.font ?? {};
  return {
    family: font.name ?? DEFAULT_FONT.name,
    pixels: (font.size ?? DEFAULT_FONT.size) * POINT,
    bold: font.bold === true,
    italic: font.italic === true,
  };
}

/** The font as the `font` of a canvas or of CSS. */
export function fontShorthand({ family, pixels, bold, italic }: FontView): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels.toFixed(2)}px ${fontStack(family)}`;
}

/** Metric-compatible free fonts stand in where a machine lacks Microsoft's. */
function fontStack(family: string): string {
  const serif = /times|serif|roman|cambria|georgia/i.test(family);
  const free = serif ? "'Liberation Serif', 'Tinos', serif" : "'Carlito', 'Segoe UI', sans-serif";
  return `'${family.replaceAll("'", '')}', ${free}`;
}

/** Fill, font and text placement of a cell as CSS; borders come apart because they are shared by two cells. */
export function cssOf(style: CellStyle, placement: Placement): CSSProperties {
  const font = style.font ?? {};
  const lines = [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean);
  return {
    font: fontShorthand(fontOf(style)),
    color: cssColour(font.color as FileColour | undefined) ?? undefined,
    background: fillColour(style) ?? undefined,
    textDecoration: lines.length > 0 ? lines.join(' ') : undefined,
    textAlign: placement.horizontal,
    alignItems: { top: 'flex-start', center: 'center', bottom: 'flex-end' }[placement.vertical],
    whiteSpace: placement.wrap ? 'pre-wrap' : 'pre',
    paddingInlineStart: placement.horizontal === 'left' ? 2 + placement.indent : undefined,
    paddingInlineEnd: placement.horizontal === 'right' ? 2 + placement.indent : undefined,
  };
}

/** A solid fill's colour; patterns and gradients show as their first colour; null when the cell has no fill. */
export function fillColour({ fill }: CellStyle): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return cssColour(fill.stops[0]?.color as FileColour | undefined);
  if (fill.pattern === 'none') return null;
  return cssColour((fill.fgColor ?? fill.bgColor) as FileColour | undefined);
}

const BORDER_LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** One side's border as CSS, "1px solid #000000"; null when that side has none. */
export function borderOf(style: CellStyle, side: Side): string | null {
  const border = style.border?.[side];
  if (!border?.style) return null;
  const colour = cssColour(border.color as FileColour | undefined) ?? '#000000';
  return `${BORDER_LINES[border.style] ?? '1px solid'} ${colour}`;
}
