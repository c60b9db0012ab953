import type { Engine } from '../engine/engine';
import { touched } from '../engine/changes';
import { writeMatrix } from '../cells/write';
import { areaOf, type RangeSelf } from './range-self';

type Write = (range: RangeSelf, value: unknown, engine: Engine) => void;

function writes(member: string): Write {
  return (range, value, engine) => {
    const area = areaOf(range);
    touched(engine, range.sheet, area, () =>
      writeMatrix(range.sheet, area, value, `Range.${member}`, engine),
    );
  };
}

/** The scalar properties of a range that can be set. */
export const rangeWrites: Readonly<Record<string, Write>> = {
  values: writes('values'),
  formulas: writes('formulas'),
};
