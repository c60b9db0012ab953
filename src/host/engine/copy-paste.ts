import { intersection, subtract } from '../cells/area';
import { copyCells, type CopyOptions } from '../cells/copy';
import { mapNames } from '../cells/formula-names';
import { guardContents } from '../cells/protection';
import { liftValidations, moveValidations, putValidations } from '../cells/validations';
import { liftCarried, putCarried } from '../file/carried-pieces';
import { moveCarried } from '../file/move-carried';
import type { Area } from '../types';
import { entered, recalculate } from './calculation';
import { changed, tellChange } from './changes';
import { namesElsewhere } from './copied-names';
import { copyRules, repeated } from './copy-rules';
import type { Place } from './cut-move';
import type { Engine } from './engine';

/**
 * Copies cells and pastes them, as `Range.copyFrom` and a person do. With everything, or with formats, conditional
 * formats come along: each rule once more over the copies; with everything also links, validations and notes.
 */
export function copyAndPaste(engine: Engine, from: Place, to: Place, options: CopyOptions): void {
  const { what, transpose } = options;
  guardContents(to.sheet, to.area);
  if (what === 'Values') recalculate(engine);
  const elsewhere = namesElsewhere(engine.workbook, from.sheet);
  const reword = (formula: string): string =>
    from.sheet === to.sheet ? formula : mapNames(formula, elsewhere);
  const written = copyCells(from, to, { ...options, reword });
  const pasted = { sheet: to.sheet, area: written };
  if ((what === 'All' || what === 'Formats') && !transpose) copyRules(from, pasted, reword);
  if (what === 'All' && !transpose) copyLoose(engine, from, pasted);
  changed(engine);
  entered(engine, to.sheet, written);
  tellChange(engine, to.sheet, written, 'RangeEdited');
}

/** Links, validations and notes of the copies take the place of those that were there. */
function copyLoose({ workbook }: Engine, from: Place, to: Place): void {
  const isIn = (area: Area): Area[] => {
    const part = intersection(area, from.area);
    return part ? [part] : [];
  };
  const copies = (area: Area): Area[] => repeated(area, from.area, to.area);
  const without = (area: Area): Area[] => subtract(area, to.area);
  const validations = liftValidations(from.sheet, (area) => isIn(area).flatMap(copies));
  const carried = liftCarried(workbook, from.sheet, isIn);
  moveValidations(to.sheet, without);
  moveCarried(workbook, to.sheet, without);
  putValidations(to.sheet, validations);
  putCarried(workbook, to.sheet, carried, copies);
}
