import { chartAxesClass } from './axes';
import { chartAxisClass, chartGridlinesClass } from './axis';
import { chartClass } from './chart';
import { chartCollectionClass } from './collection';
import { chartDataLabelsClass } from './data-labels';
import { chartFillClass } from './fill';
import { chartFontClass } from './font';
import { chartLegendClass } from './legend';
import { chartBorderClass, chartLineFormatClass } from './line';
import { chartPointClass, chartPointsCollectionClass } from './points';
import { chartSeriesClass } from './series';
import { chartSeriesCollectionClass } from './series-collection';
import { chartAxisTitleClass, chartTitleClass } from './title';
import * as look from './look';

/** The classes of charts and what they are made of. */
export const chartsClasses = [
  ...[
    look.areaFormat,
    look.axisFormat,
    look.axisTitleFormat,
    look.dataLabelFormat,
    look.gridlinesFormat,
    look.legendFormat,
    look.pointFormat,
    look.seriesFormat,
    look.titleFormat,
  ],
  chartAxesClass,
  chartAxisClass,
  chartGridlinesClass,
  chartClass,
  chartCollectionClass,
  chartDataLabelsClass,
  chartFillClass,
  chartFontClass,
  chartLegendClass,
  chartBorderClass,
  chartLineFormatClass,
  chartPointClass,
  chartPointsCollectionClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartAxisTitleClass,
  chartTitleClass,
];
