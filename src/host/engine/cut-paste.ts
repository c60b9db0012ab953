import type { Worksheet } from '@cj-tech-master/excelts';
import { isOnSheet } from '../cells/address';
import { contains } from '../cells/area';
import { EMPTY_CONTENT, putContent, takeContent, type CellContent } from '../cells/content';
import { eachCell, lastColumn } from '../cells/cell';
import { mergesIn, refusePartialMerges, remerge, unmergeArea } from '../cells/merges';
import { guardContents } from '../cells/protection';
import { liftValidations, moveValidations, putValidations } from '../cells/validations';
import { HostError, invalidArgument } from '../errors';
import { liftCarried, putCarried } from '../file/carried-pieces';
import { moveCarried, rewordCarried } from '../file/move-carried';
import { intersection } from '../cells/area';
import { entered } from './calculation';
import { changed, tellChange } from './changes';
import { namesElsewhere } from './copied-names';
import { cutReferences, movedParts, pastedArea, type Cut, type Place } from './cut-move';
import { liftRules } from './cut-rules';
import type { Engine } from './engine';
import { inFormulas, rewriteAllRules, rewriteFormulas, type FormulaChange } from './formulas';

/**
 * Cuts cells and pastes them elsewhere, as `Range.moveTo` and a person do: values, formulas, formats, notes, links,
 * validations, merged areas and conditional formats move; references to the cells follow them. `corner` is the first
 * cell of the new place.
 */
export function cutAndPaste(
  engine: Engine,
  from: Place,
  corner: { sheet: Worksheet; row: number; column: number },
): void {
  const cut = cutTo(from, corner);
  refuse(cut);
  const { to } = cut;
  const { workbook } = engine;
  const references = inFormulas(cutReferences(workbook, cut));
  const reword = rewordMoved(engine, cut, references);
  const merges = mergesIn(from.sheet, from.area);
  const contents = lift(from, reword);
  const putRules = liftRules(cut, reword);
  rewriteFormulas(workbook, references);
  rewriteAllRules(workbook, references);
  rewordCarried(workbook, references);
  putRules();
  moveLoose(engine, cut);
  unmergeArea(to.sheet, to.area);
  drop(to, contents);
  remerge(
    to.sheet,
    merges.map((merge) => pastedArea(cut, merge)),
  );
  changed(engine);
  entered(engine, to.sheet, to.area);
  tellChange(engine, from.sheet, from.area, 'RangeEdited');
  tellChange(engine, to.sheet, to.area, 'RangeEdited');
}

function cutTo(from: Place, corner: { sheet: Worksheet; row: number; column: number }): Cut {
  const { top, left, bottom, right } = from.area;
  const area = {
    top: corner.row,
    left: corner.column,
    bottom: corner.row + bottom - top,
    right: corner.column + right - left,
  };
  if (!isOnSheet(area)) throw invalidArgument('The cells would leave the sheet.');
  return { from, to: { sheet: corner.sheet, area } };
}

function refuse({ from, to }: Cut): void {
  guardContents(from.sheet, from.area);
  guardContents(to.sheet, to.area);
  refusePartialMerges(from.sheet, from.area);
  const torn = mergesIn(to.sheet, to.area).some(
    (merge) =>
      !contains(to.area, merge) && !(from.sheet === to.sheet && contains(from.area, merge)),
  );
  if (torn) throw new HostError('MergedRangeConflict', 'The cells would tear a merged range.');
}

/** Formulas of the cut cells keep what they mean: on another sheet they name the one they came from. */
function rewordMoved(
  engine: Engine,
  { from, to }: Cut,
  references: FormulaChange,
): (formula: string) => string {
  if (from.sheet === to.sheet) return (formula) => references(formula, from.sheet);
  const away = inFormulas(
    (reference) =>
      reference.sheet === null ? { ...reference, sheet: from.sheet.name } : reference,
    namesElsewhere(engine.workbook, from.sheet),
  );
  const home = inFormulas((reference) =>
    reference.sheet?.toLowerCase() === to.sheet.name.toLowerCase()
      ? { ...reference, sheet: null }
      : reference,
  );
  return (formula) => home(references(away(formula, from.sheet), from.sheet), to.sheet);
}

/** Takes the cells out, leaving them empty and without merged areas. */
function lift({ sheet, area }: Place, reword: (formula: string) => string): CellContent[][] {
  unmergeArea(sheet, area);
  const lines: CellContent[][] = [];
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rowCount - 1));
  const right = Math.min(area.right, Math.max(area.left, lastColumn(sheet)));
  for (let row = area.top; row <= bottom; row++) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= right; column++) {
      line.push(reworded(takeContent(sheet, row, column), reword));
      putContent(sheet, row, column, EMPTY_CONTENT);
    }
    lines.push(line);
  }
  return lines;
}

function reworded(content: CellContent, reword: (formula: string) => string): CellContent {
  const { value } = content;
  if (typeof value !== 'object' || value === null || !('formula' in value)) return content;
  const formula = reword(value.formula ?? '');
  return { ...content, value: { formula, result: value.result } };
}

/** Puts contents from an area's first cell on; the rest of it becomes empty. */
function drop({ sheet, area }: Place, lines: readonly (readonly CellContent[])[]): void {
  eachCell(sheet, area, (_cell, row, column) => putContent(sheet, row, column, EMPTY_CONTENT));
  for (const [row, line] of lines.entries()) {
    for (const [column, content] of line.entries()) {
      putContent(sheet, area.top + row, area.left + column, content);
    }
  }
}

/** Validations, links and notes, which are no part of the cells' contents. */
function moveLoose({ workbook }: Engine, cut: Cut): void {
  const { from, to } = cut;
  const isCut = (area: Place['area']) => {
    const part = intersection(area, from.area);
    return part ? [part] : [];
  };
  const paste = (area: Place['area']) => [pastedArea(cut, area)];
  const away = from.sheet !== to.sheet;
  const validations = liftValidations(from.sheet, (area) => isCut(area).flatMap(paste));
  const carried = liftCarried(workbook, from.sheet, isCut);
  for (const sheet of new Set([from.sheet, to.sheet])) {
    moveValidations(sheet, movedParts(cut, sheet));
    moveCarried(workbook, sheet, movedParts(cut, sheet));
  }
  if (!away) return;
  putValidations(to.sheet, validations);
  putCarried(workbook, to.sheet, carried, paste);
}
