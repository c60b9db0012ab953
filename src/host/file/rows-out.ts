import type { Worksheet } from '@cj-tech-master/excelts';
import type { SourcedStyle } from './carried';
import { cellExtra, rowExtra, type SheetExtras } from './extras';
import type { StyleMerge } from './styles';
import { childrenOf, type XmlElement } from './xml';

/**
 * Rows as the library wrote them, with the format indexes of the merged style sheet, carriage returns
 * that survive a parser, and what the file's rows and cells said beyond the library's model.
 */
export function finishRows(
  rows: string,
  sheet: Worksheet,
  styles: StyleMerge,
  extras: SheetExtras | undefined,
): string {
  const cells = rows.replace(
    /<c r="([A-Z]+\d+)"(?: s="(\d+)")?([^>]*>)(<f\/>)?/g,
    (
      _,
      address: string,
      format: string | undefined,
      rest: string,
      noFormula: string | undefined,
    ) => {
      const cell = sheet.findCell(address);
      const extra = cellExtra(extras, cell);
      const style = (cell?.style ?? {}) as SourcedStyle;
      const formula = noFormula && (extra?.formula ? `<f${extra.formula}/>` : noFormula);
      return `<c r="${address}"${formatAttribute(styles, format, style)}${extra?.attributes ?? ''}${rest}${formula ?? ''}`;
    },
  );
  const finished = cells.replace(
    /<row r="(\d+)"([^>]*)>/g,
    (_, number: string, attributes: string) => {
      const row = sheet.findRow(Number(number));
      const style = (row?.style ?? {}) as SourcedStyle;
      const extra = rowExtra(extras, row);
      const kept = withoutDerived(
        attributes,
        extras !== undefined,
        extra?.autoHeight === true,
      ).replace(/ s="(\d+)"/, (_all, format: string) => formatAttribute(styles, format, style));
      const end = kept.endsWith('/') ? '/' : '';
      const own = extra?.attributes ?? '';
      return `<row r="${number}"${kept.slice(0, kept.length - end.length)}${own}${end}>`;
    },
  );
  return escapeReturns(finished);
}

/**
 * The library marks collapsed groups by a rule of its own and takes every height for one that was set;
 * where the row came from a file, the file knows better.
 */
function withoutDerived(attributes: string, fromFile: boolean, autoHeight: boolean): string {
  const kept = fromFile ? attributes.replace(' collapsed="1"', '') : attributes;
  return autoHeight ? kept.replace(' customHeight="1"', '') : kept;
}

/** The library leaves out format 0; a quote prefix makes another format of it. */
function formatAttribute(
  styles: StyleMerge,
  format: string | undefined,
  style: SourcedStyle,
): string {
  if (format === undefined && !style.quotePrefix) return '';
  return ` s="${styles.format(Number(format ?? 0), style)}"`;
}

/** Literal carriage returns would come back as line feeds: XML 1.0, 2.11. */
export function escapeReturns(xml: string): string {
  return xml.replaceAll('\r', '&#13;');
}

/** Gives the columns of the library's `<cols>` their format indexes in the merged style sheet. */
export function columnsWithFormats(cols: XmlElement, sheet: Worksheet, styles: StyleMerge): void {
  for (const { attributes } of childrenOf(cols, 'col')) {
    if (attributes.style === undefined) continue;
    const { style } = sheet.getColumn(Number(attributes.min));
    attributes.style = String(styles.format(Number(attributes.style), style as SourcedStyle));
  }
}
