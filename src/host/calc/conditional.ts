import type { Worksheet } from '@cj-tech-master/excelts';
import { areaOf } from '../file/addresses';
import type { Area, HostRule, HostWorkbook } from '../types';
import { sheetByName } from '../workbook';
import { calculate, daySerial, type CalculationOptions } from './calculate';
import { cellReader, type CellReader } from './cell-reader';
import { compile, UnsupportedFormulaError } from './compile';
import { conditionOf } from './conditions';
import { unreadRules } from './extension-rules';
import { addFormat, type ConditionalStyle } from './formats';
import type { Node, Position } from './nodes';
import { occurrences } from './occurrences';
import { parseFormula } from './syntax';
import { holds } from './truth';

/** A rule that was not evaluated, and why; the cells of `ref` may look different in Excel. */
export interface NotEvaluated {
  readonly ref: string;
  readonly type: string;
  readonly reason: string;
}

/** What conditional formats make of an area. */
export interface ConditionalStyles {
  /** Only cells that some rule applies to; keys are {@link styleKey}. */
  readonly styles: ReadonlyMap<string, ConditionalStyle>;
  readonly notEvaluated: readonly NotEvaluated[];
}

/** The key of a cell in {@link ConditionalStyles.styles}; 0-based. */
export function styleKey(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * Evaluates the conditional formats of an area (0-based, inclusive) as Excel does: by priority, with
 * "stop if true", relative references counted from the top left of the rule's first range. Formulas of
 * cells are calculated first. `today` is what TODAY() means. Rules of types or with functions that are
 * not known here are listed in `notEvaluated`, never passed over in silence. Throws for a missing sheet.
 */
export function conditionalStyles(
  workbook: HostWorkbook,
  sheetName: string,
  area: Area,
  options: CalculationOptions = {},
): ConditionalStyles {
  const sheet = sheetByName(workbook, sheetName);
  if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
  calculate(workbook, options);
  // DATE counts from 1900 here in every workbook, and so does TODAY: what is compared with both is right.
  const evaluation = { reader: cellReader(workbook), today: daySerial(options.today) };
  const { tests, notEvaluated } = testsOf(sheet, area, evaluation);
  return {
    styles: styled(tests, area),
    notEvaluated: [...notEvaluated, ...unreadRules(workbook, sheet)],
  };
}

/** A rule ready to be asked, and the parts of the area it stands on. */
interface Test {
  readonly rule: HostRule;
  readonly areas: readonly Area[];
  readonly byColumn: boolean;
  readonly applies: (at: Position) => boolean;
}

interface Evaluation {
  readonly reader: CellReader;
  readonly today: number;
}

/** The tests of all rules that touch the area, by priority. */
function testsOf(
  sheet: Worksheet,
  area: Area,
  evaluation: Evaluation,
): { tests: Test[]; notEvaluated: NotEvaluated[] } {
  const tests: Test[] = [];
  const notEvaluated: NotEvaluated[] = [];
  const nodes = new Map<string, Node>();
  for (const block of sheet.conditionalFormattings) {
    const ranges = block.ref.trim().split(/\s+/).map(areaOf);
    const areas = ranges.flatMap((range) => intersection(range, area) ?? []);
    for (const rule of areas.length > 0 ? (block.rules as HostRule[]) : []) {
      const made = applicant(rule, ranges, sheet, { ...evaluation, nodes });
      if (typeof made === 'string') {
        notEvaluated.push({ ref: block.ref, type: rule.type, reason: made });
      } else {
        tests.push({ rule, areas, ...made });
      }
    }
  }
  const priority = ({ rule }: Test): number => rule.priority ?? Number.MAX_SAFE_INTEGER;
  return { tests: tests.sort((a, b) => priority(a) - priority(b)), notEvaluated };
}

function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** How a rule is asked whether it applies to a cell; the reason, if it cannot be. */
function applicant(
  rule: HostRule,
  ranges: readonly Area[],
  sheet: Worksheet,
  evaluation: Evaluation & { nodes: Map<string, Node> },
): Pick<Test, 'byColumn' | 'applies'> | string {
  const first = ranges[0];
  if (!first) return 'it has no range.';
  const condition = conditionOf(rule, first.top, first.left);
  if (condition.kind === 'notEvaluated') return condition.reason;
  if (condition.kind === 'occurrence') {
    return {
      byColumn: true,
      applies: occurrences(evaluation.reader, sheet.name, ranges, condition.once),
    };
  }
  const parsed = parseFormula(condition.formula);
  if (!parsed.ok) return parsed.reason;
  const origin = { row: first.top, column: first.left };
  try {
    const node = compile(parsed.ast, { ...evaluation, sheet: sheet.name, origin });
    return { byColumn: node.byColumn, applies: (at) => holds(node, at) };
  } catch (error) {
    if (error instanceof UnsupportedFormulaError) return error.message;
    throw error;
  }
}

/** Asks row by row, so that what a rule's columns share is worked out once a row. */
function styled(tests: readonly Test[], area: Area): Map<string, ConditionalStyle> {
  const styles = new Map<string, ConditionalStyle>();
  const stopped = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = new Map<number, ConditionalStyle>();
    stopped.clear();
    for (const test of tests) applyToRow(test, row, cells, stopped);
    for (const [column, style] of cells) styles.set(styleKey(row, column), style);
  }
  return styles;
}

function applyToRow(
  test: Test,
  row: number,
  cells: Map<number, ConditionalStyle>,
  stopped: Set<number>,
): void {
  for (const { top, left, bottom, right } of test.areas) {
    if (row < top || row > bottom) continue;
    if (!test.byColumn && !test.applies({ row, column: left })) continue;
    for (let column = left; column <= right; column += 1) {
      if (stopped.has(column)) continue;
      if (test.byColumn && !test.applies({ row, column })) continue;
      cells.set(column, addFormat(cells.get(column), test.rule.style));
      if (test.rule.stopIfTrue) stopped.add(column);
    }
  }
}
