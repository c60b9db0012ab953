import { rangeBorderClass, rangeBorderCollectionClass } from './borders';
import { rangeFillClass } from './fill';
import { rangeFontClass } from './font';
import { formatProtectionClass } from './format-protection';
import { rangeFormatClass } from './range-format';

/** The classes of the format of cells. */
export const formatClasses = [
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeFillClass,
  rangeFontClass,
  formatProtectionClass,
  rangeFormatClass,
];
