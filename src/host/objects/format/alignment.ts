import type { Alignment } from '@cj-tech-master/excelts';

/** Alignments by Office.js's name and the library's; "General" is no alignment in the file. */
const HORIZONTAL: Readonly<Record<string, Alignment['horizontal'] | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, Alignment['vertical'] | undefined>> = {
  Bottom: 'bottom',
  Center: 'middle',
  Top: 'top',
  Justify: 'justify',
  Distributed: 'distributed',
};

export const HORIZONTAL_NAMES = Object.keys(HORIZONTAL);
export const VERTICAL_NAMES = Object.keys(VERTICAL);

/** The library's horizontal alignment of an Office.js name. */
export function horizontalOf(name: string): Alignment['horizontal'] | undefined {
  return HORIZONTAL[name];
}

/** The library's vertical alignment of an Office.js name. */
export function verticalOf(name: string): Alignment['vertical'] | undefined {
  return VERTICAL[name];
}

/** Office.js's name of a horizontal alignment; none is "General". */
export function horizontalName(own: Alignment['horizontal'] | undefined): string {
  return HORIZONTAL_NAMES.find((name) => HORIZONTAL[name] === own) ?? 'General';
}

/** Office.js's name of a vertical alignment; none is "Bottom". */
export function verticalName(own: Alignment['vertical'] | undefined): string {
  return VERTICAL_NAMES.find((name) => VERTICAL[name] === own) ?? 'Bottom';
}
