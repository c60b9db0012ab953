import { localName, readPart } from '../xml';

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format of each cell style, by the index that cells name it with. */
export function formatsOf(styles: Uint8Array | undefined): string[] {
  if (styles === undefined) return [];
  const codes = new Map<number, string>();
  const used: number[] = [];
  let inCells = false;
  readPart(styles, {
    open: ({ name, attributes }) => {
      const element = localName(name);
      const id = Number(attributes.numFmtId ?? 0);
      if (element === 'numFmt') codes.set(id, attributes.formatCode ?? '');
      if (element === 'cellXfs') inCells = true;
      if (element === 'xf' && inCells) used.push(id);
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
  });
  return used.map((id) => codes.get(id) ?? BUILT_IN[id] ?? 'General');
}
