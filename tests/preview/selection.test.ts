import { describe, expect, it } from '@jest/globals';
import { addressOf, readAddress } from '../../src/preview/page/model/address';
import { layOut } from '../../src/preview/page/model/axis';
import { wishOf } from '../../src/preview/page/model/keys';
import { indexMerges } from '../../src/preview/page/model/merges';
import { selectCell, type Ground } from '../../src/preview/page/model/selection';

/** Twelve rows of 20 px, eight columns; row 5 is hidden, B2:C3 is merged, A1:A4 and A8 hold something. */
const ground: Ground = {
  rows: layOut(12, (index) => (index === 4 ? 0 : 20)),
  columns: layOut(8, () => 50),
  merges: indexMerges([{ top: 1, left: 1, bottom: 2, right: 2 }], 12, 8),
  filled: (row, column) => column === 0 && (row < 4 || row === 7),
};

function at(address: string) {
  const cell = readAddress(address);
  if (!cell) throw new Error(address);
  return selectCell(ground, cell);
}

/** The selection after a key, as "active in first:last"; "-" when the grid does nothing. */
function after(address: string, key: string, held: { shift?: boolean; control?: boolean } = {}) {
  const pressed = { key, shift: held.shift === true, control: held.control === true };
  const wish = wishOf(pressed, at(address), ground, 100);
  if (wish?.kind !== 'select') return wish?.kind ?? '-';
  const { active, area } = wish.selection;
  const first = addressOf({ row: area.top, column: area.left });
  const last = addressOf({ row: area.bottom, column: area.right });
  return `${addressOf(active)} in ${first}:${last}`;
}

describe('keys on the grid', () => {
  it.each([
    ['A1', 'ArrowDown', 'A2 in A2:A2'],
    ['A1', 'ArrowUp', 'A1 in A1:A1'],
    ['A1', 'ArrowLeft', 'A1 in A1:A1'],
    ['A4', 'ArrowDown', 'A6 in A6:A6'],
    ['A2', 'ArrowRight', 'B2 in B2:C3'],
    ['B2', 'ArrowRight', 'D2 in D2:D2'],
    ['B2', 'ArrowDown', 'B4 in B4:B4'],
    ['C4', 'ArrowUp', 'B2 in B2:C3'],
    ['A1', 'Enter', 'A2 in A2:A2'],
    ['A1', 'Tab', 'B1 in B1:B1'],
    ['D7', 'Home', 'A7 in A7:A7'],
    ['A1', 'PageDown', 'A7 in A7:A7'],
    ['A8', 'PageUp', 'A2 in A2:A2'],
  ])('from %s, %s selects %s', (from, key, expected) => {
    expect(after(from, key)).toBe(expected);
  });

  it.each([
    ['A1', 'ArrowDown', 'A1 in A1:A2'],
    ['A2', 'ArrowRight', 'A2 in A2:C3'],
    ['D4', 'ArrowUp', 'D4 in D3:D4'],
    ['B1', 'Enter', 'B1 in B1:B1'],
  ])('with Shift from %s, %s selects %s', (from, key, expected) => {
    expect(after(from, key, { shift: true })).toBe(expected);
  });

  it.each([
    ['A1', 'ArrowDown', 'A4 in A4:A4'],
    ['A4', 'ArrowDown', 'A8 in A8:A8'],
    ['A8', 'ArrowDown', 'A12 in A12:A12'],
    ['A12', 'ArrowUp', 'A8 in A8:A8'],
    ['D7', 'Home', 'A1 in A1:A1'],
    ['A1', 'PageDown', 'sheet'],
    ['A1', 'c', '-'],
  ])('with Ctrl from %s, %s gives %s', (from, key, expected) => {
    expect(after(from, key, { control: true })).toBe(expected);
  });

  it.each([
    ['F2', 'edit'],
    ['Delete', 'clear'],
    ['ă', 'type'],
    ['Process', 'type'],
    ['Escape', '-'],
    ['F5', '-'],
  ])('%s asks to %s', (key, expected) => {
    expect(after('A1', key)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each(['A1', 'Z9', 'AA10', 'XFD1048576'])('reads back %s', (address) => {
    const cell = readAddress(address);
    expect(cell && addressOf(cell)).toBe(address);
  });

  it.each(['', 'A', '7', 'A0', 'A1:B2', 'AAAA1', 'Trang!A1'])('refuses "%s"', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it('reads dollars and small letters', () => {
    expect(readAddress(' $d$7 ')).toEqual({ row: 6, column: 3 });
  });
});
