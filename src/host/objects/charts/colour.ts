import type { ChartColor } from '@cj-tech-master/excelts/chart';
import { colorOf, hexOf } from '../../cells/colors';

/** A chart's colour of `#RRGGBB` or a name; throws InvalidArgument for anything else. */
export function chartColour(value: unknown, member: string): ChartColor {
  return { srgb: colorOf(value, member).argb?.slice(2) ?? '' };
}

/** `#RRGGBB` of a chart's colour; null where it is left to the chart. */
export function chartHex(color: ChartColor | undefined): string | null {
  if (color?.srgb) return `#${color.srgb.toUpperCase()}`;
  return color?.theme === undefined ? null : hexOf({ theme: color.theme });
}
