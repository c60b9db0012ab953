import type { Worksheet } from '@cj-tech-master/excelts';
import { conditionalStyles, styleKey, type CellStyle, type HostWorkbook } from './host-api';

/** Conditional formats are worked out for blocks of cells: enough for a window, few enough to be quick. */
const BLOCK = { rows: 64, columns: 32 } as const;

/** What conditional formats make of the cells of one sheet. */
export interface Conditionals {
  /** What they set for a cell; undefined when none holds. */
  readonly at: (row: number, column: number) => CellStyle | undefined;
  /** Why some rules of the blocks looked at so far are not drawn; empty when all are. */
  readonly undrawn: () => readonly string[];
}

/**
 * Evaluates a workbook's conditional formats as their cells come into view and remembers the results
 * until the workbook changes. `today` is the day that TODAY() means.
 */
export function conditionalsOf(
  workbook: HostWorkbook,
  today: string,
): (sheet: Worksheet) => Conditionals {
  let revision = -1;
  const sheets = new Map<Worksheet, Conditionals>();
  return (sheet) => {
    if (revision !== workbook.revision) sheets.clear();
    revision = workbook.revision;
    const known = sheets.get(sheet);
    if (known) return known;
    const made = onSheet(workbook, sheet, today);
    sheets.set(sheet, made);
    return made;
  };
}

function onSheet(workbook: HostWorkbook, sheet: Worksheet, today: string): Conditionals {
  const blocks = new Map<string, ReadonlyMap<string, CellStyle>>();
  const undrawn = new Set<string>();
  const none = sheet.conditionalFormattings.length === 0;
  const evaluate = (top: number, left: number): ReadonlyMap<string, CellStyle> => {
    const area = { top, left, bottom: top + BLOCK.rows - 1, right: left + BLOCK.columns - 1 };
    const { styles, notEvaluated } = conditionalStyles(workbook, sheet.name, area, { today });
    for (const { ref, type, reason } of notEvaluated) undrawn.add(`${ref} ${type}: ${reason}`);
    return new Map([...styles].map(([key, style]) => [key, withSolidFill(style)]));
  };
  return {
    at: (row, column) => {
      if (none) return undefined;
      const top = row - (row % BLOCK.rows);
      const left = column - (column % BLOCK.columns);
      const key = styleKey(top, left);
      const block = blocks.get(key) ?? evaluate(top, left);
      blocks.set(key, block);
      return block.get(styleKey(row, column));
    },
    undrawn: () => [...undrawn],
  };
}

/** Rules keep a solid fill's colour as the pattern's background (ECMA-376 18.8.14); cells keep it in front. */
function withSolidFill(style: CellStyle): CellStyle {
  const { fill } = style;
  if (fill?.type !== 'pattern' || !fill.bgColor) return style;
  return { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: fill.bgColor } };
}
