import type { Worksheet } from '@cj-tech-master/excelts';
import { invokeCommand, type CommandWindow } from '../transport/command';
import type { DialogRequest } from '../transport/dialog';
import { connectFrame } from '../transport/frame';
import { chartsOn, type ShownChart } from './charts';
import { addressOf, rangeAddress, type CellRef } from './address';
import type { CellAnswers } from './cells';
import { calculationOf, type Calculation } from './calculation';
import { conditionalsOf, type Conditionals } from './conditionals';
import { displayedText, editedText, holdsFormula, kindOf } from './cell-text';
import {
  createHost,
  HostError,
  openWorkbook,
  saveWorkbook,
  sheetById,
  sheetsOf,
  type Area,
  type Host,
  type HostWorkbook,
  type RequestRecord,
} from './host-api';
import type { Selection } from './selection';

/** The host did not take what was typed; `code` is Office.js's. */
export class RefusedEdit extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A workbook opened in the page, with the host that serves it to the add-in. */
export interface OpenBook {
  readonly workbook: HostWorkbook;
  readonly log: readonly RequestRecord[];
  /** The visible sheets in tab order. */
  readonly sheets: () => Worksheet[];
  /** The active sheet. */
  readonly sheet: () => Worksheet;
  readonly selection: () => Selection;
  /** Answers about the cells of a sheet; valid until the workbook changes. */
  readonly answers: (sheet: Worksheet) => CellAnswers;
  /** The charts of a sheet; valid until the workbook changes. */
  readonly charts: (sheet: Worksheet) => readonly ShownChart[];
  /** A cell's contents as the formula bar shows them. */
  readonly content: (cell: CellRef) => string;
  /** Types into a cell of the active sheet as a user does. Throws {@link RefusedEdit}. */
  readonly type: (cell: CellRef, text: string) => void;
  readonly select: (selection: Selection) => void;
  readonly activate: (sheet: Worksheet) => void;
  /** Types into a cell as a colleague who has the shared file open. Throws {@link RefusedEdit}. */
  readonly typeAsColleague: (sheet: string, address: string, text: string) => void;
  /** How many event handlers the add-in has registered. */
  readonly registrations: () => number;
  /** While a cell is edited, the host refuses the add-in's requests, as Excel does. */
  readonly setEditing: (editing: boolean) => void;
  readonly save: () => Promise<Uint8Array>;
  /** Loads the pane's page into a frame and answers it; returns the way to stop. */
  readonly serve: (frame: HTMLIFrameElement, address: string) => () => void;
  /** Loads a dialog's page into a frame and passes on what it says; returns the way to stop. */
  readonly serveDialog: (frame: HTMLIFrameElement, request: DialogRequest) => () => void;
  /** Loads the commands page into a frame and calls one of its functions. */
  readonly invoke: (
    frame: HTMLIFrameElement,
    address: string,
    name: string,
    commandWindow: CommandWindow,
  ) => () => void;
}

/** How the host stands: the day of TODAY() and the newest ExcelApi it offers. */
export interface BookOptions {
  readonly today: string;
  readonly api: string | undefined;
}

/**
 * Opens an .xlsx file. `onChange` is called after every request of the add-in, as it may have changed
 * anything. Throws UnreadableWorkbookError for bytes that are no workbook.
 */
export async function openBook(
  bytes: Uint8Array,
  { today, api }: BookOptions,
  onChange: () => void,
): Promise<OpenBook> {
  const workbook = await openWorkbook(bytes);
  const host = createHost(workbook, { today, ...(api && { apiSets: { ExcelApi: api } }) });
  return bookOver(workbook, host, today, onChange);
}

function bookOver(
  workbook: HostWorkbook,
  host: Host,
  today: string,
  onChange: () => void,
): OpenBook {
  const actives = new Map<Worksheet, CellRef>();
  const conditionals = conditionalsOf(workbook, today);
  const calculation = calculationOf(workbook, today, onChange);
  const watched = watch(host, onChange);
  const sheet = () => activeSheet(workbook);
  return {
    workbook,
    log: host.log,
    sheets: () => sheetsOf(workbook).filter(({ state }) => state === 'visible'),
    sheet,
    selection: () => selectionOn(workbook, sheet(), actives.get(sheet())),
    answers: (of) => answersFor(of, conditionals(of), calculation),
    charts: (of) => {
      // What they show may be formulas anywhere in the workbook.
      if (of.getCharts().length > 0) calculation.want();
      return chartsOn(of);
    },
    content: (cell) => editedText(sheet(), cell),
    type: (cell, text) => type(host, 'user', sheet().name, addressOf(cell), text),
    typeAsColleague: (name, address, text) => {
      type(host, 'remote', name, address, text);
      onChange();
    },
    registrations: () => host.registrations,
    select: ({ active, area }) => {
      actives.set(sheet(), active);
      host.edit('user').select(sheet().name, rangeAddress(area));
    },
    activate: ({ name }) => host.edit('user').activate(name),
    setEditing: (editing) => host.setCellEditing(editing),
    save: () => saveWorkbook(workbook, { today }),
    serve: (frame, address) => {
      const { close } = connectFrame({ host: watched, frame, address });
      return () => {
        close();
        host.forgetHandlers(); // a page that is taken away has no time to remove them itself
      };
    },
    serveDialog: (frame, { address, message }) =>
      connectFrame({ host: watched, frame, address, onMessageParent: message }).close,
    invoke: (frame, address, name, commandWindow) =>
      invokeCommand(watched, frame, address, name, commandWindow),
  };
}

function type(
  host: Host,
  who: Parameters<Host['edit']>[0],
  sheet: string,
  address: string,
  text: string,
): void {
  try {
    host.edit(who).type(sheet, address, text);
  } catch (error) {
    throw error instanceof HostError ? new RefusedEdit(error.code, error.message) : error;
  }
}

/** The host itself, but every answered request is followed by `onChange`. */
function watch(host: Host, onChange: () => void): Host {
  const execute: Host['execute'] = async (request, flags) => {
    try {
      return await host.execute(request, flags);
    } finally {
      onChange();
    }
  };
  return Object.assign(Object.create(host) as Host, { execute });
}

function activeSheet(workbook: HostWorkbook): Worksheet {
  const sheet = sheetById(workbook, workbook.activeSheet);
  if (!sheet) throw new Error('the active sheet is none of the workbook');
  return sheet;
}

/** The host knows areas only: the active cell is ours while it lies inside, else the first cell. */
function selectionOn(workbook: HostWorkbook, sheet: Worksheet, active?: CellRef): Selection {
  const area = workbook.selection.get(sheet.id)?.[0] ?? A1;
  const inside =
    active !== undefined &&
    active.row >= area.top &&
    active.row <= area.bottom &&
    active.column >= area.left &&
    active.column <= area.right;
  return { area, active: inside ? active : { row: area.top, column: area.left } };
}

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function answersFor(
  sheet: Worksheet,
  conditionals: Conditionals,
  calculation: Calculation,
): CellAnswers {
  const fresh = (at: CellRef) => {
    if (holdsFormula(sheet, at)) calculation.want();
    return at;
  };
  return {
    text: (row, column, format) => displayedText(sheet, fresh({ row, column }), format),
    kind: (row, column) => kindOf(sheet, { row, column }),
    conditional: conditionals.at,
    undrawn: conditionals.undrawn,
  };
}
