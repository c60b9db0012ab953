import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { cellAddress } from '../../programme';
import type { FileArea, FileSheet } from './file-sheet';

/** Margins of NĐ 30/2020/NĐ-CP in inches: 20 mm top and bottom, 30 left, 15 right. */
const MARGINS = { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 };
const SHEET_PART = 'xl/worksheets/sheet{id}.xml';

/** What the library does not know of a sheet: hidden columns, lists to choose from, how it prints. */
export function pageFeature(sheets: readonly FileSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET_PART]: {
          transform: (xml, _options, { sheetIndex }) => sheetXml(xml, sheets[sheetIndex]),
          transformElementAttributes: (name, attributes, _index, _options, { sheetIndex }) => {
            if (name === 'pageMargins') return { ...attributes, ...MARGINS };
            if (name === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            const isHidden =
              name === 'col' &&
              sheets[sheetIndex]?.hiddenColumns?.includes(Number(attributes.min) - 1) === true;
            return isHidden ? { ...attributes, hidden: 1 } : attributes;
          },
        },
        'xl/workbook.xml': { transform: (xml) => withNames(xml, sheets) },
      },
    },
  };
}

function sheetXml(xml: string, sheet: FileSheet | undefined): string {
  if (sheet === undefined) return xml;
  const order = getOrderOfSiblings(SHEET_PART, 'worksheet') ?? [];
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    validations(sheet),
    '<printOptions horizontalCentered="1"/>',
  ].filter((part) => part !== '');
  return parts.reduce(
    (text, part) => insertElementMarkupAccordingToOrderOfSiblings(text, part, order, 'worksheet'),
    xml,
  );
}

/** Lists to choose from; other words may be typed, too. */
function validations({ choices }: FileSheet): string {
  if (choices.length === 0) return '';
  const each = choices.map(
    ({ area, source }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${address(area)}">` +
      `<formula1>${address(source, '$')}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** The print area and the rows repeated on each page stand among the names of the workbook. */
function withNames(xml: string, sheets: readonly FileSheet[]): string {
  const names = sheets.flatMap(({ name, printed, printedRows, printTitles }, at) => {
    const sheet = `'${name.replaceAll("'", "''")}'!`;
    const area = address({ top: 0, left: 0, bottom: printedRows - 1, right: printed - 1 }, '$');
    const titles = printTitles && `$${printTitles[0] + 1}:$${printTitles[1] + 1}`;
    return [
      definedName('Print_Area', at, `${sheet}${area}`),
      ...(titles === null ? [] : [definedName('Print_Titles', at, `${sheet}${titles}`)]),
    ];
  });
  const markup = `<definedNames>${names.join('')}</definedNames>`;
  const found = findElement(xml, 'definedNames');
  if (found) return replaceElement(xml, found, markup);
  const order = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'workbook');
}

function definedName(name: string, sheet: number, formula: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${sanitizeTextContent(formula)}</definedName>`;
}

function address({ top, left, bottom, right }: FileArea, mark = ''): string {
  const ends = [cellAddress(top, left), cellAddress(bottom, right)];
  return ends.map((end) => end.replace(/([A-Z]+)(\d+)/, `${mark}$1${mark}$2`)).join(':');
}
