import type { Worksheet } from '@cj-tech-master/excelts';
import type { SourcedStyle } from './carried';
import type { StyleMerge } from './styles';
import { childrenOf, type XmlElement } from './xml';

/** Rows as the library wrote them, with the format indexes of the merged style sheet. */
export function rowsWithFormats(rows: string, sheet: Worksheet, styles: StyleMerge): string {
  const cells = rows.replace(
    /<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g,
    (whole, address: string, format: string | undefined) => {
      const style = (sheet.findCell(address)?.style ?? {}) as SourcedStyle;
      // The library leaves out format 0; a quote prefix makes another format of it.
      if (format === undefined && !style.quotePrefix) return whole;
      return `<c r="${address}" s="${styles.format(Number(format ?? 0), style)}"`;
    },
  );
  return cells.replace(
    /<row r="(\d+)"([^>]*?) s="(\d+)"/g,
    (_, row: string, between: string, format: string) => {
      const style = (sheet.findRow(Number(row))?.style ?? {}) as SourcedStyle;
      return `<row r="${row}"${between} s="${styles.format(Number(format), style)}"`;
    },
  );
}

/** Gives the columns of the library's `<cols>` their format indexes in the merged style sheet. */
export function columnsWithFormats(cols: XmlElement, sheet: Worksheet, styles: StyleMerge): void {
  for (const { attributes } of childrenOf(cols, 'col')) {
    if (attributes.style === undefined) continue;
    const { style } = sheet.getColumn(Number(attributes.min));
    attributes.style = String(styles.format(Number(attributes.style), style as SourcedStyle));
  }
}
