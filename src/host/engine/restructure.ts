import type { Worksheet } from '@cj-tech-master/excelts';
import { areaText } from '../cells/address';
import { shiftCharts } from '../charts';
import { intersection, subtract } from '../cells/area';
import { mapReferences, slideReference, type FormulaReference } from '../cells/formula-text';
import { guard } from '../cells/protection';
import { ruleAreas, ruleRef, ruleAnchor } from '../cells/rule-areas';
import { shiftArea, type Shift } from '../cells/shift';
import { isWhole, shiftCells } from '../cells/structure';
import { HostError } from '../errors';
import { moveCarried, rewordCarried } from '../file/move-carried';
import type { Area, HostRule } from '../types';
import { changed, tellChange, type ChangeType } from './changes';
import type { Engine } from './engine';
import { inFormulas, rewriteFormulas, rewriteRule, sheetMeant } from './formulas';
import { shiftPrinting } from './shift-printing';
import { shiftValidations } from './shift-validations';

/** A range that office.js keeps; its area follows the cells. */
interface Tracked {
  readonly sheet: Worksheet;
  area: Area | null;
}

/** Inserts or deletes cells, moves everything that refers to them, and tells the handlers of onChanged. */
export function restructure(engine: Engine, sheet: Worksheet, shift: Shift): void {
  guard(sheet, permissionFor(shift));
  refuseTables(sheet, shift);
  shiftCells(sheet, shift);
  const move = (reference: FormulaReference): FormulaReference | null => {
    const area = shiftArea(reference.area, shift);
    return area && { ...reference, area };
  };
  const references = inFormulas((reference, home) =>
    sheetMeant(engine.workbook, reference, home) === sheet ? move(reference) : reference,
  );
  rewriteFormulas(engine.workbook, references);
  rewordCarried(engine.workbook, references);
  moveCarried(engine.workbook, sheet, (area) => shiftArea(area, shift));
  shiftRules(engine, sheet, shift, move);
  shiftPrinting(sheet, shift);
  shiftValidations(sheet, shift);
  if (isWhole(shift)) shiftCharts(sheet, shift);
  shiftSelections(engine, sheet, shift);
  changed(engine);
  tellChange(engine, sheet, shift.area, changeTypeOf(shift), {
    shiftDirection: directionOf(shift),
  });
}

function permissionFor(shift: Shift): Parameters<typeof guard>[1] {
  if (!isWhole(shift)) return null;
  const rows = shift.along === 'rows';
  if (shift.kind === 'insert') return rows ? 'insertRows' : 'insertColumns';
  return rows ? 'deleteRows' : 'deleteColumns';
}

/** The host cannot move Excel tables: refused loudly rather than torn silently. */
function refuseTables(sheet: Worksheet, shift: Shift): void {
  const hit = sheet.getTables().some((table) => {
    const [area] = ruleAreas(table.ref);
    return area !== undefined && shiftArea(area, shift) !== area;
  });
  if (hit) {
    throw new HostError(
      'UnsupportedOperation',
      'This host cannot insert or delete around a table.',
    );
  }
}

/** A rule keeps its meaning for the cells that stay, also when its first cell is deleted. */
function shiftRules(
  engine: Engine,
  sheet: Worksheet,
  shift: Shift,
  move: (reference: FormulaReference) => FormulaReference | null,
): void {
  for (const other of engine.workbook.book.worksheets) {
    other.conditionalFormattings = other.conditionalFormattings.flatMap(({ ref, rules }) => {
      const areas = ruleAreas(ref);
      const kept = other === sheet ? areas.flatMap((area) => shiftArea(area, shift) ?? []) : areas;
      if (kept.length === 0) return [];
      const slide = other === sheet ? anchorMove(areas, shift) : { rows: 0, columns: 0 };
      const rewritten = rules.map((rule: HostRule) =>
        rewriteRule(rule, (formula) =>
          mapReferences(formula, (reference) => {
            const meant = sheetMeant(engine.workbook, reference, other);
            const slid = slideReference(reference, slide.rows, slide.columns);
            return slid && meant === sheet ? move(slid) : slid && isSame(slid, reference);
          }),
        ),
      );
      return [{ ref: ruleRef(kept), rules: rewritten }];
    });
  }
}

function isSame(slid: FormulaReference, reference: FormulaReference): FormulaReference {
  return areaText(slid.area) === areaText(reference.area) ? reference : slid;
}

/** How far the first cell that survives lies from the rule's old first cell. */
function anchorMove(areas: readonly Area[], shift: Shift): { rows: number; columns: number } {
  const anchor = ruleAnchor(areas);
  if (shift.kind === 'insert') return { rows: 0, columns: 0 };
  const [first] = areas.flatMap((area) => subtract(area, shift.area));
  const deleted = intersection(shift.area, {
    top: anchor.row,
    left: anchor.column,
    bottom: anchor.row,
    right: anchor.column,
  });
  if (!deleted || !first) return { rows: 0, columns: 0 };
  return { rows: first.top - anchor.row, columns: first.left - anchor.column };
}

/** Kept ranges and the selection follow their cells. */
function shiftSelections(engine: Engine, sheet: Worksheet, shift: Shift): void {
  for (const { type, self } of engine.references.objects()) {
    const ranges =
      type === 'RangeAreas' ? (self as { ranges: Tracked[] }).ranges : [self as Tracked];
    for (const range of ranges) {
      if (range.sheet === sheet && range.area) range.area = shiftArea(range.area, shift);
    }
  }
  const selected = engine.workbook.selection.get(sheet.id);
  if (!selected) return;
  const kept = selected.flatMap((area) => shiftArea(area, shift) ?? []);
  if (kept.length > 0) engine.workbook.selection.set(sheet.id, kept);
  else engine.workbook.selection.delete(sheet.id);
}

function changeTypeOf(shift: Shift): ChangeType {
  const inserted = shift.kind === 'insert';
  if (!isWhole(shift)) return inserted ? 'CellInserted' : 'CellDeleted';
  if (shift.along === 'rows') return inserted ? 'RowInserted' : 'RowDeleted';
  return inserted ? 'ColumnInserted' : 'ColumnDeleted';
}

function directionOf(shift: Shift): string {
  if (isWhole(shift)) return 'None';
  if (shift.along === 'rows') return shift.kind === 'insert' ? 'ShiftCellDown' : 'ShiftCellUp';
  return shift.kind === 'insert' ? 'ShiftCellRight' : 'ShiftCellLeft';
}
