import type { Worksheet } from '@cj-tech-master/excelts';
import { startOf } from './axis';
import {
  boxOf,
  chartData,
  chartId,
  chartPicture,
  type ChartData,
  type HostChart,
} from './host-api';
import type { SheetView } from './sheet-view';

const EMU_PER_PIXEL = 9525;
const PIXELS_PER_POINT = 96 / 72;

/** A chart as the page draws it. */
export interface ShownChart {
  readonly id: string;
  readonly data: ChartData;
  /** Its place in sheet pixels. */
  readonly place: (view: SheetView) => Place;
  /** The library's drawing, for kinds of charts that the page does not draw itself. */
  readonly picture: (width: number, height: number) => string;
}

interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The charts of a sheet, back to front. */
export function chartsOn(sheet: Worksheet): ShownChart[] {
  return sheet.getCharts().map((chart) => ({
    id: chartId(chart),
    data: chartData(chart),
    place: (view) => placeOf(chart, view),
    picture: (width, height) => chartPicture(chart, width, height),
  }));
}

/** Charts stand between two corners of cells; rare ones have a size of their own. */
function placeOf(chart: HostChart, view: SheetView): Place {
  const { tl, br } = chart.range;
  if (!br) {
    const { left, top, width, height } = boxOf(chart);
    const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
    return {
      left: pixels(left),
      top: pixels(top),
      width: pixels(width),
      height: pixels(height),
    };
  }
  const across = (corner: typeof tl): number =>
    startOf(view.columns, corner.nativeCol) + corner.nativeColOff / EMU_PER_PIXEL;
  const down = (corner: typeof tl): number =>
    startOf(view.rows, corner.nativeRow) + corner.nativeRowOff / EMU_PER_PIXEL;
  return {
    left: across(tl),
    top: down(tl),
    width: across(br) - across(tl),
    height: down(br) - down(tl),
  };
}
