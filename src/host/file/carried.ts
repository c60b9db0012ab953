import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellStyle, HostRule, HostWorkbook } from '../types';
import type { SheetExtras } from './extras';
import type { Layout } from './layout';
import type { Package } from './package';
import type { XmlElement } from './xml';

/** What is kept of the archive a workbook was opened from. */
export interface Carried {
  /** The archive's parts, as they were. */
  readonly source: Package;
  readonly layout: Layout;
  /** Its worksheets; a sheet added later has none. Keyed by object: ids are given again. */
  readonly sheets: WeakMap<Worksheet, SourceSheet>;
  /** The cell formats of its style sheet as the library read them, by index. */
  readonly formats: readonly CellStyle[];
  /** Its differential formats as the library read them, by index. */
  readonly dxfs: readonly object[];
  /** `book.protection` when it was opened, as JSON. */
  readonly protection: string;
  readonly activeSheet: number;
  /** The path of the custom XML parts, by id. */
  readonly customXml: ReadonlyMap<string, CustomXmlSource>;
  /** The web-extension part that holds the settings. */
  readonly settingsPart: string | undefined;
  /** Whether nothing was calculated since: the file's own cached values are still right. */
  readonly revision: number;
}

/** Where a custom XML part stands in the source archive. */
export interface CustomXmlSource {
  readonly path: string;
  readonly text: string;
}

/** A worksheet as it was in the source archive. */
export interface SourceSheet {
  readonly path: string;
  readonly name: string;
  readonly envelope: XmlElement;
  /** The library's view of each group of settings when opened, as JSON ({@link sheetSlices}). */
  readonly slices: Readonly<Record<string, string>>;
  readonly extras: SheetExtras;
}

/** A rule read from a file: `source` is its element, so that what nobody models is written back. */
export type SourcedRule = HostRule & { source?: XmlElement };

/** A style read from a file: `sourceFormat` is the index of its format there. */
export type SourcedStyle = CellStyle & { sourceFormat?: number };

/** What a workbook carries; undefined for one made in memory. */
export function carriedOf(workbook: HostWorkbook): Carried | undefined {
  return 'source' in workbook.carried ? (workbook.carried as Carried) : undefined;
}
