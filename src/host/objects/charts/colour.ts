import type { ChartColor } from '@cj-tech-master/excelts/chart';
import { colorOf } from '../../cells/colors';

/** A chart's colour of `#RRGGBB` or a name; throws InvalidArgument for anything else. */
export function chartColour(value: unknown, member: string): ChartColor {
  return { srgb: colorOf(value, member).argb?.slice(2) ?? '' };
}
