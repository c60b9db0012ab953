/** What happened to a sheet, as Excel's events tell it; `id` outlives renaming, addresses are A1 without the sheet. */
export type SheetEvent =
  /** Cells hold something else; rows and columns stand where they stood. */
  | { readonly kind: 'cells'; readonly id: string; readonly address: string }
  /** Cells look different, or were merged or taken apart. */
  | { readonly kind: 'format'; readonly id: string; readonly address: string }
  /** Rows, columns or cells were inserted or deleted. */
  | { readonly kind: 'structure'; readonly id: string }
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'renamed'; readonly id: string }
  /** It was brought to the front; where renaming has no event (below ExcelApi 1.17) it may have another name. */
  | { readonly kind: 'shown'; readonly id: string; readonly mayBeRenamed: boolean };
