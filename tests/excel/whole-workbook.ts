import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostRule, HostWorkbook } from '../../src/host';

/**
 * Everything an officer could notice of a workbook, line by line: what it is of ("Sheet!B9", "names", "active") and
 * how it stands. Two workbooks are alike when their lines are.
 */
export type Picture = ReadonlyMap<string, string>;

/** Takes the picture: values, formulas, formats, rules, names, sheets and their order, visibility, parts, selection. */
export function pictureOf(workbook: HostWorkbook): Picture {
  const { book } = workbook;
  const sheets = book.worksheets;
  const nameOf = (id: number | null): string =>
    sheets.find((sheet) => sheet.id === id)?.name ?? '(workbook)';
  const lines: [string, unknown][] = [
    ['sheets', sheets.map(({ name, state }) => `${name} ${state}`)],
    ['active', nameOf(workbook.activeSheet)],
    ['structure', book.protection ?? null],
    ['parts', [...workbook.customXml.values()].sort()],
    ['settings', [...workbook.settings].sort()],
    ...workbook.names.map((name): [string, unknown] => [
      `name ${nameOf(name.sheetId)} ${name.name}`,
      [name.refersTo, name.visible, name.comment],
    ]),
    ...sheets.flatMap((sheet) => sheetLines(sheet)),
    ...sheets.map(({ id, name }): [string, unknown] => [
      `${name}: selection`,
      workbook.selection.get(id) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }],
    ]),
  ];
  return new Map(lines.map(([what, how]) => [what, JSON.stringify(how, inOrder)]));
}

/** In which order something was written says nothing of it. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The picture without one sheet: what an office has beside it. */
export function withoutSheet(picture: Picture, sheet: string): Picture {
  const others = [...picture].filter(
    ([what]) => !what.startsWith(`${sheet}!`) && !what.startsWith(`${sheet}: `),
  );
  return new Map(
    others.map(([what, how]) => {
      if (what !== 'sheets') return [what, how];
      const names = (JSON.parse(how) as string[]).filter(
        (one) => one.slice(0, one.lastIndexOf(' ')) !== sheet,
      );
      return [what, JSON.stringify(names)];
    }),
  );
}

/** What differs between two pictures, one line each: what it is of, how it stood, how it stands. */
export function differences(before: Picture, after: Picture): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.get(key) ?? '(none)', after.get(key) ?? '(none)'];
    return was === is ? [] : [`${key}: ${was} → ${is}`];
  });
}

function sheetLines(sheet: Worksheet): [string, unknown][] {
  // `model` is all the library keeps of a sheet; the id says nothing and the dimensions follow from the cells.
  // Of charts it keeps numbers only: what they show is asked of them.
  const { id, name, rows, dimensions, charts, conditionalFormattings, ...rest } =
    sheet.model as Model;
  void [id, dimensions, charts];
  return [
    ...Object.entries(rest).map(([part, how]): [string, unknown] => [`${name}: ${part}`, how]),
    [
      `${name}: charts`,
      sheet.getCharts().map(({ range, chartModel }) => [placeOf(range), chartModel]),
    ],
    [`${name}: rules`, conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(withoutId)])],
    ...rows.flatMap(({ cells, ...row }) => rowLines(name, cells, row)),
  ];
}

/** Where a chart stands; its corners know their sheet, which is no part of the place. */
function placeOf(range: unknown): unknown {
  return JSON.parse(JSON.stringify(range, (key, value) => (key === 'worksheet' ? null : value)));
}

interface Model {
  readonly id: number;
  readonly name: string;
  readonly dimensions: unknown;
  readonly charts: unknown;
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellModel[] }[];
  readonly conditionalFormattings: readonly { ref: string; rules: readonly HostRule[] }[];
}

interface CellModel {
  readonly address: string;
  readonly type: number;
  readonly style: Readonly<Record<string, unknown>>;
  /** Of a formula; it is calculated when first looked at. */
  readonly result?: unknown;
}

/** Rules get their ids when they are first asked for. */
function withoutId({ id, ...rule }: HostRule): object {
  void id;
  return rule;
}

function rowLines(
  sheet: string,
  cells: readonly CellModel[],
  { number, ...row }: { readonly number: number },
): [string, unknown][] {
  const filled = cells.filter(({ type, style }) => type !== 0 || Object.keys(style).length > 0);
  const { min, max, ...looks } = row as { min?: unknown; max?: unknown };
  void [min, max];
  const plain = JSON.stringify(looks) === PLAIN_ROW && filled.length === 0;
  return [
    ...(plain ? [] : ([[`${sheet}: row ${number}`, looks]] as [string, unknown][])),
    ...filled.map(({ result, ...cell }): [string, unknown] => {
      void result;
      return [`${sheet}!${cell.address}`, cell];
    }),
  ];
}

/** A row that exists only because somebody looked at it. */
const PLAIN_ROW = JSON.stringify({ style: {}, hidden: false, outlineLevel: 0, collapsed: false });
