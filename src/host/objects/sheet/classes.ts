import { autoFilterClass } from './auto-filter';
import { worksheetFreezePanesClass } from './freeze-panes';
import { headerFooterClass, headerFooterGroupClass } from './header-footer';
import { pageBreakClass, pageBreakCollectionClass } from './page-breaks';
import { pageLayoutClass } from './page-layout';
import { worksheetProtectionClass } from './protection';
import { tableClass, tableCollectionClass } from './tables';

/** The classes of what belongs to a sheet. */
export const sheetClasses = [
  autoFilterClass,
  worksheetFreezePanesClass,
  headerFooterClass,
  headerFooterGroupClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  worksheetProtectionClass,
  tableClass,
  tableCollectionClass,
];
