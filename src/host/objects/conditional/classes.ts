import { conditionalFormatCollectionClass } from './collection';
import { conditionalFormatRuleClass, customConditionalFormatClass } from './custom';
import { conditionalFormatClass } from './format';
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './rule-format';

/** The classes of conditional formats. */
export const conditionalClasses = [
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  conditionalFormatClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
];
