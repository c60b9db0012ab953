import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import { parsePrintAreas, printTitle, titleText } from '../../cells/printing';
import { areaText } from '../../cells/address';
import { invalidArgument, itemNotFound } from '../../errors';
import type { Area } from '../../types';
import {
  choiceArgument,
  flagArgument,
  numberArgument,
  recordArgument,
  wholeArgument,
} from '../args';
import { rangeAreasObject, rangeObject, unwrapAreas } from '../handles';
import { rangeArgument } from '../range-moves';
import { areaOf, rangeOn } from '../range-self';
import { headerFooterGroupObject } from './header-footer';
import { PAPER_TYPES } from './paper';

type PageSetup = Worksheet['pageSetup'];
type Read = (sheet: Worksheet) => unknown;
type Write = (sheet: Worksheet, value: unknown, engine: Engine) => void;

const POINTS_PER_INCH = 72;
const CORNER = { top: 0, left: 0, bottom: 0, right: 0 };

/** A property that sets one part of the page setup. */
function sets(to: (value: unknown) => Partial<PageSetup>): Write {
  return (sheet, value, engine) => {
    Object.assign(sheet.pageSetup, to(value));
    dressed(engine);
  };
}

function margin(side: keyof PageSetup['margins']): { read: Read; write: Write } {
  return {
    read: (sheet) => sheet.pageSetup.margins[side] * POINTS_PER_INCH,
    write: (sheet, value, engine) => {
      const points = numberArgument(value, `PageLayout.${side}Margin`, 0);
      sheet.pageSetup.margins = {
        ...sheet.pageSetup.margins,
        [side]: points / POINTS_PER_INCH,
      };
      dressed(engine);
    },
  };
}

const MARGINS = {
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
};

function marginParts(part: 'read' | 'write'): Record<string, Read & Write> {
  const entries = Object.entries(MARGINS).map(([name, own]) => [name, own[part]]);
  return Object.fromEntries(entries) as Record<string, Read & Write>;
}

function zoomOf({ pageSetup }: Worksheet): Record<string, number> {
  if (!pageSetup.fitToPage) return { scale: pageSetup.scale };
  return {
    ...(pageSetup.fitToWidth > 0 && { horizontalFitToPages: pageSetup.fitToWidth }),
    ...(pageSetup.fitToHeight > 0 && { verticalFitToPages: pageSetup.fitToHeight }),
  };
}

/** Scale and pages to fit exclude one another; a direction left out grows as it must. */
function zoomFrom(value: unknown): Partial<PageSetup> {
  const zoom = recordArgument(value, 'PageLayout.zoom');
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  const fits = wide !== undefined || high !== undefined;
  if (fits === (scale !== undefined)) {
    throw invalidArgument('PageLayout.zoom needs either scale or pages to fit.');
  }
  if (!fits) return { fitToPage: false, scale: wholeArgument(scale, 'scale', 10, 400) };
  const pages = (count: unknown): number =>
    count === undefined || count === null ? 0 : wholeArgument(count, 'pages to fit', 1, 32_767);
  return { fitToPage: true, fitToWidth: pages(wide), fitToHeight: pages(high) };
}

function titles(key: 'printTitlesRow' | 'printTitlesColumn', orNull: boolean) {
  return (sheet: Worksheet): HostObject | null => {
    const area = printTitle(sheet.pageSetup[key]);
    if (area) return rangeObject(rangeOn(sheet, area));
    if (orNull) return null;
    throw itemNotFound('print titles');
  };
}

function setsTitles(
  key: 'printTitlesRow' | 'printTitlesColumn',
  isWhole: (area: Area) => boolean,
): (sheet: Worksheet, args: readonly unknown[], engine: Engine) => void {
  return (sheet, [range], engine) => {
    const area = areaOf(rangeArgument(range, rangeOn(sheet, CORNER), engine));
    if (!isWhole(area)) throw invalidArgument('Print titles are whole rows or whole columns.');
    sheet.pageSetup[key] = titleText(area);
    dressed(engine);
  };
}

function printAreaObject(sheet: Worksheet, orNull: boolean): HostObject | null {
  const areas = parsePrintAreas(sheet.pageSetup.printArea);
  if (areas.length > 0) return rangeAreasObject(sheet, areas);
  if (orNull) return null;
  throw itemNotFound('a print area');
}

const isLandscape = (sheet: Worksheet): boolean => sheet.pageSetup.orientation === 'landscape';

/** Excel.PageLayout; margins in points. */
export const pageLayoutClass = defineClass<Worksheet>({
  name: 'PageLayout',
  get: {
    orientation: (sheet) => (isLandscape(sheet) ? 'Landscape' : 'Portrait'),
    paperSize: (sheet) => PAPER_TYPES[(sheet.pageSetup.paperSize ?? 1) - 1] ?? null,
    zoom: zoomOf,
    centerHorizontally: (sheet) => sheet.pageSetup.horizontalCentered,
    centerVertically: (sheet) => sheet.pageSetup.verticalCentered,
    blackAndWhite: (sheet) => sheet.pageSetup.blackAndWhite,
    draftMode: (sheet) => sheet.pageSetup.draft,
    printGridlines: (sheet) => sheet.pageSetup.showGridLines,
    printHeadings: (sheet) => sheet.pageSetup.showRowColHeaders,
    firstPageNumber: (sheet) => sheet.pageSetup.firstPageNumber ?? '',
    printOrder: (sheet) =>
      sheet.pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    ...marginParts('read'),
  },
  set: {
    orientation: sets((value) => ({
      orientation: choiceArgument(value, 'PageLayout.orientation', [
        'Portrait',
        'Landscape',
      ]).toLowerCase(),
    })),
    paperSize: sets((value) => ({
      paperSize:
        PAPER_TYPES.indexOf(choiceArgument(value, 'PageLayout.paperSize', PAPER_TYPES)) + 1,
    })),
    zoom: sets(zoomFrom),
    centerHorizontally: sets((value) => ({
      horizontalCentered: flagArgument(value, 'PageLayout.centerHorizontally'),
    })),
    centerVertically: sets((value) => ({
      verticalCentered: flagArgument(value, 'PageLayout.centerVertically'),
    })),
    blackAndWhite: sets((value) => ({
      blackAndWhite: flagArgument(value, 'PageLayout.blackAndWhite'),
    })),
    draftMode: sets((value) => ({ draft: flagArgument(value, 'PageLayout.draftMode') })),
    printGridlines: sets((value) => ({
      showGridLines: flagArgument(value, 'PageLayout.printGridlines'),
    })),
    printHeadings: sets((value) => ({
      showRowColHeaders: flagArgument(value, 'PageLayout.printHeadings'),
    })),
    firstPageNumber: sets((value) => ({
      firstPageNumber:
        value === '' ? undefined : wholeArgument(value, 'PageLayout.firstPageNumber'),
    })),
    printOrder: sets((value) => {
      const order = choiceArgument(value, 'printOrder', ['DownThenOver', 'OverThenDown']);
      return { pageOrder: order === 'OverThenDown' ? 'overThenDown' : 'downThenOver' };
    }),
    ...marginParts('write'),
  },
  objects: { headersFooters: headerFooterGroupObject },
  methods: {
    setPrintArea: (sheet, [range], engine) => {
      const several = unwrapAreas(range);
      const areas = several?.areas ?? [
        areaOf(rangeArgument(range, rangeOn(sheet, CORNER), engine)),
      ];
      sheet.pageSetup.printArea = areas.map(areaText).join('&&');
      dressed(engine);
    },
    getPrintArea: (sheet) => printAreaObject(sheet, false),
    getPrintAreaOrNullObject: (sheet) => printAreaObject(sheet, true),
    setPrintTitleRows: setsTitles(
      'printTitlesRow',
      ({ left, right }) => left === 0 && right === MAX_COLUMNS - 1,
    ),
    setPrintTitleColumns: setsTitles(
      'printTitlesColumn',
      ({ top, bottom }) => top === 0 && bottom === MAX_ROWS - 1,
    ),
    getPrintTitleRows: titles('printTitlesRow', false),
    getPrintTitleRowsOrNullObject: titles('printTitlesRow', true),
    getPrintTitleColumns: titles('printTitlesColumn', false),
    getPrintTitleColumnsOrNullObject: titles('printTitlesColumn', true),
    setPrintMargins: (sheet, [unit, options], engine) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        choiceArgument(unit, 'unit', ['Points', 'Inches', 'Centimeters'])
      ];
      for (const [side, size] of Object.entries(recordArgument(options, 'marginOptions'))) {
        const own = MARGINS[`${side}Margin` as keyof typeof MARGINS];
        if (!own) throw invalidArgument(`"${side}" is no margin.`);
        own.write(sheet, numberArgument(size, side, 0) * factor, engine);
      }
    },
  },
});

/** The page layout of a sheet. */
export function pageLayoutObject(sheet: Worksheet): HostObject {
  return pageLayoutClass.of(sheet);
}
