import type { Engine } from '../engine/engine';
import { changed, tellFormat, touched } from '../engine/changes';
import { guard, guardContents } from '../cells/protection';
import { setFormats } from '../cells/set-formats';
import { writeMatrix } from '../cells/write';
import { invalidArgument } from '../errors';
import { flagArgument } from './args';
import { areaOf, type RangeSelf } from './range-self';

type Write = (range: RangeSelf, value: unknown, engine: Engine) => void;

/** Excel on the web cannot hide more lines at once than a sheet has; whole sheets are refused. */
const MAX_HIDDEN = 1_000_000;

function writes(member: string): Write {
  return (range, value, engine) => {
    const area = areaOf(range);
    guardContents(range.sheet, area);
    touched(engine, range.sheet, area, () =>
      writeMatrix(range.sheet, area, value, { member: `Range.${member}`, engine, hand: 'addin' }),
    );
  };
}

function hides(axis: 'row' | 'column'): Write {
  return (range, value, engine) => {
    const hidden = flagArgument(value, `Range.${axis}Hidden`);
    guard(range.sheet, axis === 'row' ? 'formatRows' : 'formatColumns');
    const { top, left, bottom, right } = areaOf(range);
    const [from, to] = axis === 'row' ? [top, bottom] : [left, right];
    if (to - from > MAX_HIDDEN) throw invalidArgument('Not every row of a sheet can be hidden.');
    for (let line = from; line <= to; line++) {
      const own = axis === 'row' ? range.sheet.getRow(line + 1) : range.sheet.getColumn(line + 1);
      own.hidden = hidden;
    }
    changed(engine);
  };
}

/** The scalar properties of a range that can be set. */
export const rangeWrites: Readonly<Record<string, Write>> = {
  values: writes('values'),
  formulas: writes('formulas'),
  numberFormat: (range, value, engine) => {
    guard(range.sheet, 'formatCells');
    setFormats(range.sheet, areaOf(range), value, engine.workbook);
    changed(engine);
    tellFormat(engine, range.sheet, areaOf(range));
  },
  rowHidden: hides('row'),
  columnHidden: hides('column'),
};
