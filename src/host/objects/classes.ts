import { classTable } from '../engine/object';
import { applicationClass } from './application';
import { namedItemCollectionClass } from './names/collection';
import { namedItemClass } from './names/item';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from './parts/custom-xml';
import { settingClass, settingCollectionClass } from './parts/settings';
import { dataValidationClass } from './data-validation';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './range-areas';
import { rangeSortClass } from './range-sort';
import { workbookClass } from './workbook';
import { workbookProtectionClass } from './workbook-protection';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheets';
import { chartsClasses } from './charts/classes';
import { formatClasses } from './format/classes';
import { conditionalClasses } from './conditional/classes';
import { sheetClasses } from './sheet/classes';

/**
 * Every class of the API that this host has. Objects know their class by name only and are looked up here, so that
 * ranges can lead to sheets and sheets to ranges without their files importing one another in a circle.
 */
export const CLASSES = classTable([
  ...chartsClasses,
  ...formatClasses,
  ...conditionalClasses,
  ...sheetClasses,
  applicationClass,
  namedItemCollectionClass,
  namedItemClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  settingClass,
  settingCollectionClass,
  dataValidationClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rangeSortClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
]);
