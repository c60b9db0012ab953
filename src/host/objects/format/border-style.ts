import type { BorderStyle } from '@cj-tech-master/excelts';

/** Line styles and weights of Office.js; the library (and the file) keeps both in one word. */
export const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

const PARTS: Readonly<Record<BorderStyle, readonly [LineStyle, Weight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The line style of a border, "None" where there is none. */
export function styleOnWire(style: BorderStyle | undefined): LineStyle {
  return style ? PARTS[style][0] : 'None';
}

/** The weight of a border; Excel answers "Thin" where there is none. */
export function weightOnWire(style: BorderStyle | undefined): Weight {
  return style ? PARTS[style][1] : 'Thin';
}

/** The border with another line style and its old weight where both exist together; null is no line. */
export function withStyle(style: BorderStyle | undefined, wanted: LineStyle): BorderStyle | null {
  return wanted === 'None' ? null : nearest(wanted, weightOnWire(style));
}

/** The border with another weight; a side without a line gets a continuous one, as in Excel. */
export function withWeight(style: BorderStyle | undefined, wanted: Weight): BorderStyle {
  const line = styleOnWire(style);
  return nearest(line === 'None' ? 'Continuous' : line, wanted);
}

function nearest(line: LineStyle, weight: Weight): BorderStyle {
  const names = Object.keys(PARTS) as BorderStyle[];
  const ofLine = names.filter((name) => PARTS[name][0] === line);
  return ofLine.find((name) => PARTS[name][1] === weight) ?? ofLine[0] ?? 'thin';
}
