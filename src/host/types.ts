import type { ConditionalFormattingRule, Style, Workbook } from '@cj-tech-master/excelts';

/**
 * What src/host/file keeps of the opened archive because the workbook library would lose it.
 * Opaque here: the engine only passes it on from opening to saving.
 */
export type CarriedParts = object;

/** A rectangle of cells on one sheet: 0-based, all four inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A defined name. `HostWorkbook.names` is the authority, not `book.definedNames`: the library keeps
 * names as sets of single cells and loses whole columns, `#REF!`, comments and scopes of moved sheets.
 * Print areas and print titles are no names here; they live in `worksheet.pageSetup`.
 */
export interface HostName {
  name: string;
  /** `worksheet.id` of the sheet the name belongs to; null for a name of the whole workbook. */
  sheetId: number | null;
  /** What it stands for, in en-US formula syntax without the leading "=": `'Sheet 1'!$A$1:$H$9`. */
  refersTo: string;
  visible: boolean;
  comment: string;
}

/** A cell's style as the library has it, plus what the library does not know. */
export type CellStyle = Partial<Style> & {
  /** The value was typed with a leading apostrophe (`quotePrefix` of the cell format). */
  quotePrefix?: boolean;
};

/** A conditional-format rule as the library has it, plus what the library does not know. */
export type HostRule = ConditionalFormattingRule & {
  stopIfTrue?: boolean;
  /** The rule's id in Office.js; given by the engine when it is first asked for. */
  id?: string;
  /** What of the rule Excel cannot read; true is its formula, with GeneralException. */
  unreadable?: boolean | Unreadable;
};

/** What of a rule fails: its id, type, order and cells, its formula and look, or deleting it. */
export type UnreadablePart = 'properties' | 'formula' | 'delete';

/** How a rule that Excel cannot read fails, as some do that users duplicated or brought back (office-js #6835, #5222, #6396). */
export interface Unreadable {
  /** `GeneralException`, `ItemNotFound`, `InvalidReference` were seen. */
  readonly code: string;
  readonly on: readonly UnreadablePart[];
}

/** `Excel.CalculationMode`. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/**
 * One workbook in memory: everything the engine reads and writes.
 * Cell styles are read as {@link CellStyle} and rules as {@link HostRule}; the style object of a cell
 * may be shared with other cells, so it is replaced and never changed in place.
 */
export interface HostWorkbook {
  /** The library's workbook, used directly as the model of cells, styles, merges, rules, page setup. */
  readonly book: Workbook;
  carried: CarriedParts;
  names: HostName[];
  /** Custom XML parts: id (a GUID in braces, upper case) to the part's XML text. */
  readonly customXml: Map<string, string>;
  /** Settings of the add-in in this workbook: key to a JSON value. */
  readonly settings: Map<string, unknown>;
  /** `worksheet.id` of the active sheet. */
  activeSheet: number;
  /** What is selected on each sheet, by `worksheet.id`; a missing sheet has A1 selected. */
  readonly selection: Map<number, readonly Area[]>;
  /** When formulas are calculated; Manual: only when they are entered or somebody asks. */
  calculationMode: CalculationMode;
  /** Grows with every change of the workbook, so that calculated values can be cached. */
  revision: number;
  /** How many of those changes were to looks and names only: by themselves they change no value of a cell. */
  dressings: number;
}
