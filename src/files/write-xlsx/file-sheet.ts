/** A rectangle of a sheet: 0-based, all four inclusive. */
export interface FileArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How cells look; a missing field keeps what the whole sheet looks like. */
export interface FileStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly wrap?: boolean;
  readonly borders?: boolean;
  readonly numberFormat?: string;
}

/**
 * One sheet of a file that is written with no Excel: what a SheetPlan of src/excel says, as far as slips and new
 * programmes need it. Widths and heights are in points; rows and columns count from A1, 0-based.
 */
export interface FileSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ({ readonly kind: string; readonly text?: string } | null)[])[];
  readonly styles: readonly { readonly area: FileArea; readonly style: FileStyle }[];
  readonly merges: readonly FileArea[];
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns?: readonly number[];
  readonly choices: readonly { readonly area: FileArea; readonly source: FileArea }[];
  readonly printed: number;
  readonly printedRows: number;
  readonly printTitles: readonly [number, number] | null;
}
