import type { CellArea } from '../read';
import type { Orientation } from './page';

/** What one cell is given. A text always arrives as that very text; a formula is en-US and begins with "=". */
export type PlanCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | null;

/** How cells look; a missing field keeps what the sheet's base style says. */
export interface PlanStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Thin black lines around and between the cells. */
  readonly borders?: boolean;
  /** A thin line under the area only: the short rules under letterhead and title. */
  readonly rule?: boolean;
  readonly numberFormat?: string;
  readonly colour?: string;
}

/** A native chart over cells of the same sheet; rows and columns 0-based. */
export interface PlanChart {
  readonly type: 'pie' | 'columns';
  readonly title: string;
  /** The column of the category names. */
  readonly categories: number;
  /** One column of numbers for each series, what the legend calls it, and its colour (#RRGGBB). */
  readonly series: readonly {
    readonly column: number;
    readonly name: string;
    readonly colour: string;
  }[];
  /** The colour of each slice of a pie, by row; empty for columns. */
  readonly points: readonly string[];
  /** First and last row of both; the captions stand in the rows above. */
  readonly top: number;
  readonly bottom: number;
  /** The cells it covers. */
  readonly place: CellArea;
}

/** Everything written onto one report sheet, before any of it is sent: rows and columns 0-based from A1. */
export interface SheetPlan {
  readonly orientation: Orientation;
  /** Column widths in points. */
  readonly widths: readonly number[];
  /** How many columns and rows from A1 on are printed; helpers and what only the officer needs stand right of them. */
  readonly printed: number;
  readonly printedRows: number;
  /** How many columns the tables and their helpers take; what stands right of them stands at the head only. */
  readonly columns: number;
  /** Rows of cells; each as long as `widths`. */
  readonly rows: readonly (readonly PlanCell[])[];
  readonly styles: readonly { readonly area: CellArea; readonly style: PlanStyle }[];
  /** Merged areas; with `across` each row of the area is merged by itself. */
  readonly merges: readonly (CellArea & { readonly across?: boolean })[];
  /** Row heights in points; rows not named keep the height Excel gives them. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that are there and not shown, 0-based. */
  readonly hiddenRows: readonly number[];
  /** Columns that are there and not shown, 0-based; none as a rule. */
  readonly hiddenColumns?: readonly number[];
  /** Cells that offer a list to choose from, and the cells of the same sheet that hold it. */
  readonly choices: readonly { readonly area: CellArea; readonly source: CellArea }[];
  /** Rows repeated on every printed page (first and last, 0-based), or null. */
  readonly printTitles: readonly [number, number] | null;
  /** Rows that begin a new page, 0-based, in order. */
  readonly breaks: readonly number[];
  readonly charts: readonly PlanChart[];
  /** Cells that carry a defined name of the sheet, hidden: anchors found again when the report is made anew. */
  readonly anchors: ReadonlyMap<string, CellArea>;
}
