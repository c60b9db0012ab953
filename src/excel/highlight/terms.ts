import type { CellValue } from '../../programme';
import type { Key } from './dictionary';
import { isErrorValue, type CellContent, type CellFormula, type Slot } from './slots';

/**
 * A part of a rule twice over: as a formula of a row's cells, and as what that formula gives for cells that hold this
 * and that. Null: a formula cannot say it alike on every machine, or not at all (an error).
 */
export interface RuleTerm {
  readonly formula: (cell: CellFormula) => string;
  readonly value: (cell: CellContent) => Key | null;
}

/** How much of a joined text is compared; what is longer is told apart by the length of its longest part as well. */
const COMPARED = 240;

/** A cell as it is: numbers stay numbers. */
export function valueOf(slot: Slot): RuleTerm {
  return {
    formula: (cell) => cell(slot),
    value: (cell) => (typeof cell(slot) === 'number' ? (cell(slot) as number) : asText(cell(slot))),
  };
}

/** A cell as text; of numbers only whole ones, which look alike on every machine. */
export function termOfText(slot: Slot): RuleTerm {
  return {
    formula: (cell) => cell(slot),
    value: (cell) => {
      const value = cell(slot);
      return typeof value === 'number' && !Number.isSafeInteger(value) ? null : asText(value);
    },
  };
}

/** A cell as text with a point before decimals, whatever sign the machine has there. */
export function figureOf(slot: Slot): RuleTerm {
  return {
    formula: (cell) => `SUBSTITUTE(${cell(slot)},",",".")`,
    value: (cell) => asText(cell(slot))?.replaceAll(',', '.') ?? null,
  };
}

/** Several terms as one text. */
export function joined(terms: readonly RuleTerm[]): RuleTerm {
  return {
    formula: (cell) => terms.map(({ formula }) => formula(cell)).join('&"|"&'),
    value: (cell) => {
      const parts = terms.map(({ value }) => value(cell));
      return parts.includes(null) ? null : parts.join('|');
    },
  };
}

/** The beginning of a text, and before it how long the whole of a cell in it is. */
export function beginningOf(term: RuleTerm, longest: Slot | null): RuleTerm {
  const cut: RuleTerm = {
    formula: (cell) => `LEFT(${term.formula(cell)},${COMPARED})`,
    value: (cell) => {
      const text = term.value(cell);
      return text === null ? null : String(text).slice(0, COMPARED);
    },
  };
  if (longest === null) return cut;
  return {
    formula: (cell) => `LEN(${cell(longest)})&${cut.formula(cell)}`,
    value: (cell) => {
      const [text, whole] = [cut.value(cell), asText(cell(longest))];
      return text === null || whole === null ? null : `${whole.length}${text}`;
    },
  };
}

/** What `&` makes of a cell's value on a machine that has points before decimals. */
function asText(value: CellValue): string | null {
  if (isErrorValue(value)) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  const shown = String(Number(value.toPrecision(15)));
  return shown.includes('e') ? null : shown;
}
