import { cellAddress } from '../../programme';
import type { PlanArea } from '../sheet-plan';

/** Excel cuts addresses at 8,192 characters. */
const ADDRESS_LIMIT = 8_000;

/** Areas as addresses Excel can read, with the 0-based row each begins in: one as a rule, more where it would be too long. */
export function addressesOfAreas(areas: readonly PlanArea[]): { address: string; top: number }[] {
  const addresses: { address: string; top: number }[] = [];
  for (const area of areas) {
    const part = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
    const last = addresses.at(-1);
    if (last === undefined || last.address.length + part.length + 1 > ADDRESS_LIMIT)
      addresses.push({ address: part, top: area.top });
    else last.address = `${last.address},${part}`;
  }
  return addresses;
}

/**
 * The same formula for a first cell in another row: relative rows (`$D7`) move, absolute ones (`$D$7`) and what
 * stands in quotes do not. Rows 0-based.
 */
export function forRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(\$[A-Z]{1,3})(\d+)\b/g, moved)))
    .join('');

  function moved(_: string, column: string, row: string): string {
    return `${column}${Number(row) + to - from}`;
  }
}
