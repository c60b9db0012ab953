import type { Cell, Row } from '@cj-tech-master/excelts';

/** What rows and cells of a file say that the library has no place for, and for which state it holds. */
export interface SheetExtras {
  readonly rows: Map<number, Extra>;
  readonly cells: Map<string, Extra>;
}

interface Extra {
  /** XML attributes, with a leading blank each. */
  readonly attributes: string;
  /** Attributes of the cell's `<f>` (a what-if data table). */
  readonly formula?: string;
  /** The row has a height that Excel found itself and may find again. */
  readonly autoHeight?: boolean;
  /** The row or cell as it was; if it is another now, the extra does not hold any more. */
  readonly state: string;
}

const ROW = /\s(?:collapsed|thickTop|thickBot|ph)="[^"]*"/g;
const CELL = /\s(?:cm|vm|ph)="[^"]*"/g;

/** An empty collection. */
export function noExtras(): SheetExtras {
  return { rows: new Map(), cells: new Map() };
}

/** Keeps what a `<row>` tag says beyond the library's model. */
export function noteRow(extras: SheetExtras, row: Row | undefined, attributes: string): void {
  const found = attributes.match(ROW);
  const autoHeight = /\sht="/.test(attributes) && !/\scustomHeight="(1|true)"/.test(attributes);
  if (!row || (!found && !autoHeight)) return;
  const extra = { attributes: found?.join('') ?? '', state: rowState(row), autoHeight };
  extras.rows.set(row.number, extra);
}

/** Keeps what a `<c>` tag says beyond the library's model; `content` is what stands inside it. */
export function noteCell(
  extras: SheetExtras,
  cell: Cell,
  attributes: string,
  content: () => string,
): void {
  const found = attributes.match(CELL);
  const { shareType } = cell.model as { shareType?: string };
  const formula = shareType === 'dataTable' ? /<f(\s[^>]*?)\/?>/.exec(content())?.[1] : undefined;
  if (!found && formula === undefined) return;
  const extra = { attributes: found?.join('') ?? '', state: cellState(cell) };
  extras.cells.set(cell.address, formula === undefined ? extra : { ...extra, formula });
}

/** What a row's tag says beyond the library's model. */
export function rowExtra(extras: SheetExtras | undefined, row: Row | undefined): Extra | undefined {
  const extra = row && extras?.rows.get(row.number);
  return extra && row && extra.state === rowState(row) ? extra : undefined;
}

/** The attributes to add to a cell's tag, and to its formula. */
export function cellExtra(
  extras: SheetExtras | undefined,
  cell: Cell | undefined,
): Extra | undefined {
  const extra = cell && extras?.cells.get(cell.address);
  return extra && cell && extra.state === cellState(cell) ? extra : undefined;
}

function rowState(row: Row): string {
  return JSON.stringify([row.hidden, row.outlineLevel, row.height]);
}

function cellState(cell: Cell): string {
  const { value } = cell;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof value === 'object' && value !== null && 'shareType' in value) return value.shareType;
  return JSON.stringify(value) ?? '';
}
