import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import { dressed, unrepeatable } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { colorOf, hexOf } from '../../cells/colors';
import { DEFAULT_ROW, setDefaultSize } from '../../cells/sizes';
import { guardStructure } from '../../cells/protection';
import { sheetsOf } from '../../workbook';
import { choiceArgument, flagArgument, numberArgument, textArgument, wholeArgument } from '../args';
import { activateAnother, moveSheet, refuseLastVisible, renameSheet } from './sheets';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The first view of a sheet, where gridlines and frozen panes are kept; made if there is none. */
export function viewOf(sheet: Worksheet): Partial<WorksheetView> {
  const [first] = sheet.views;
  if (first) return first;
  const made: Partial<WorksheetView> = { state: 'normal' };
  sheet.views = [made];
  return made;
}

function setVisibility(sheet: Worksheet, value: unknown, engine: Engine): void {
  const wanted = choiceArgument(value, 'Worksheet.visibility', VISIBILITIES);
  guardStructure(engine.workbook);
  if (wanted !== 'Visible') {
    refuseLastVisible(sheet, engine);
    if (engine.workbook.activeSheet === sheet.id) activateAnother(sheet, engine);
  }
  sheet.state = STATES[wanted];
  dressed(engine);
  unrepeatable(engine);
}

/** The scalar properties of a sheet that can be read. */
export const worksheetReads: Readonly<
  Record<string, (sheet: Worksheet, engine: Engine) => unknown>
> = {
  id: (sheet, engine) => engine.sheetIds.of(sheet),
  name: (sheet) => sheet.name,
  position: (sheet, engine) => sheetsOf(engine.workbook).indexOf(sheet),
  visibility: (sheet) => VISIBILITIES.find((name) => STATES[name] === sheet.state) ?? 'Visible',
  tabColor: (sheet) => hexOf(sheet.properties.tabColor) ?? '',
  showGridlines: (sheet) => sheet.views[0]?.showGridLines ?? true,
  showHeadings: (sheet) => sheet.views[0]?.showRowColHeaders ?? true,
  standardHeight: (sheet) => sheet.properties.defaultRowHeight ?? DEFAULT_ROW,
  standardWidth: (sheet) => sheet.properties.defaultColWidth ?? 8.43,
};

/** The scalar properties of a sheet that can be set. */
export const worksheetWrites: Readonly<
  Record<string, (sheet: Worksheet, value: unknown, engine: Engine) => void>
> = {
  name: (sheet, value, engine) => renameSheet(sheet, textArgument(value, 'name'), engine),
  position: (sheet, value, engine) =>
    moveSheet(sheet, wholeArgument(value, 'Worksheet.position', 0), engine),
  visibility: setVisibility,
  tabColor: (sheet, value, engine) => {
    guardStructure(engine.workbook);
    const none = value === '' || value === null;
    const tabColor = none ? undefined : colorOf(value, 'Worksheet.tabColor');
    sheet.properties = { ...sheet.properties, tabColor };
    dressed(engine);
  },
  // office.js reads ShowGridlines and ShowHeadings but sets Gridlines and Headings.
  gridlines: (sheet, value, engine) => {
    viewOf(sheet).showGridLines = flagArgument(value, 'Worksheet.showGridlines');
    dressed(engine);
  },
  headings: (sheet, value, engine) => {
    viewOf(sheet).showRowColHeaders = flagArgument(value, 'Worksheet.showHeadings');
    dressed(engine);
  },
  standardWidth: (sheet, value, engine) => {
    const characters = numberArgument(value, 'Worksheet.standardWidth', 0, 255);
    setDefaultSize(sheet, 'column', characters * 7 * 0.75);
    dressed(engine);
  },
};
