import type { Worksheet } from '@cj-tech-master/excelts';
import { previewStrings as say } from '../../../strings/preview';
import type { Editing } from '../grid/CellEditor';
import { RIBBON } from '../../../strings/ribbon';
import type { NoticeView } from '../shell/Notice';
import { PANE_WIDTH } from '../shell/PaneFrame';
import type { DialogRequest } from '../transport/dialog';
import type { CellRef } from './address';
import { RefusedEdit, openBook, type OpenBook } from './open-book';
import type { Parameters } from './parameters';
import { fetchSample, DEFAULT_SAMPLE, FILE_ENDING, sampleDay } from './samples';
import type { Selection } from './selection';

/** A workbook in the window. `id` tells one opened file from the next. */
export interface Opened {
  readonly id: number;
  readonly fileName: string;
  readonly book: OpenBook;
  /** The sample it is; null for a file of the user's own. */
  readonly sample: string | null;
  /** The day that workbook and pane take for today, and whether it is not the computer's own. */
  readonly today: string;
  readonly fixed: boolean;
}

/** What the page shows; a new object for every change. */
export interface State {
  readonly opened: Opened | null;
  /** Grows with every change of the workbook or its selection. */
  readonly version: number;
  readonly editing: Editing | null;
  readonly notices: readonly NoticeView[];
  readonly paneOpen: boolean;
  /** The ribbon command that runs now. */
  readonly command: { readonly id: number; readonly name: string } | null;
  /** The dialog that the running command shows. */
  readonly dialog: DialogRequest | null;
}

/** The page's state and everything that can be done to it. */
export interface Store {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly paneWidth: number;
  readonly openSample: (name: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly download: () => Promise<void>;
  /** Whether the workbook was changed since it was opened or downloaded. */
  readonly unsaved: () => boolean;
  readonly activate: (sheet: Worksheet) => void;
  readonly select: (selection: Selection) => void;
  readonly edit: (editing: Editing) => void;
  readonly cancelEdit: () => void;
  /** Types the edited text into the active cell; false when the host refuses it and editing goes on. */
  readonly commitEdit: () => boolean;
  /** Types texts into cells; stops at the first that the host refuses and says why. */
  readonly typeInto: (cells: readonly { cell: CellRef; text: string }[]) => boolean;
  readonly togglePane: () => void;
  readonly runCommand: (name: string) => void;
  readonly connectPane: (frame: HTMLIFrameElement) => () => void;
  readonly connectCommand: (frame: HTMLIFrameElement) => () => void;
  readonly connectDialog: (frame: HTMLIFrameElement) => () => void;
  /** The user closed the dialog of the running command. */
  readonly closeDialog: () => void;
  readonly notify: (notice: NoticeView) => void;
  readonly dismiss: (notice: NoticeView) => void;
}

/** Makes the store of a page opened with those parameters; `clockDay` is the day of the computer's clock. */
export function createStore(parameters: Parameters, clockDay: string): Store {
  const listeners = new Set<() => void>();
  let state: State = {
    opened: null,
    version: 0,
    editing: null,
    notices: [],
    paneOpen: true,
    command: null,
    dialog: null,
  };
  let ids = 0;
  /** The workbook's revision when it was opened or downloaded. */
  let kept = 0;

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const changed = () => set({ version: state.version + 1 });
  const notify = (notice: NoticeView) =>
    set({ notices: [...state.notices.filter((n) => n.sentence !== notice.sentence), notice] });
  const book = () => state.opened?.book;

  const unsaved = () => (book()?.workbook.revision ?? kept) !== kept;
  /** Opens another workbook unless changes of this one would be lost and the user wants to keep them. */
  const open = async (
    bytes: Uint8Array,
    fileName: string,
    sample: string | null = null,
  ): Promise<void> => {
    const { fileName: before = '' } = state.opened ?? {};
    if (unsaved() && !window.confirm(say.loseChanges(before))) return;
    const fixed = parameters.today ?? (sample === null ? null : sampleDay(sample));
    const today = fixed ?? clockDay;
    try {
      const opening = await openBook(bytes, { today, api: parameters.api }, changed);
      kept = opening.workbook.revision;
      const day = { today, fixed: fixed !== null && fixed !== clockDay };
      const opened = { id: (ids += 1), fileName, book: opening, sample, ...day };
      set({
        opened,
        editing: null,
        notices: [],
        command: null,
        dialog: null,
        version: state.version + 1,
      });
    } catch (error) {
      notify({ sentence: say.badFile(fileName), detail: String(error) });
    }
  };

  const typeInto: Store['typeInto'] = (cells) => {
    const target = book();
    if (!target) return false;
    try {
      for (const { cell, text } of cells) target.type(cell, text);
      return true;
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      notify({ sentence: refusal(error, target), detail: error.message });
      return false;
    } finally {
      changed();
    }
  };

  const endEdit = () => {
    book()?.setEditing(false);
    set({ editing: null });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    paneWidth: parameters.width ?? PANE_WIDTH.usual,
    openSample: async (name) => {
      const bytes = await fetchSample(name);
      if (bytes) return open(bytes, name + FILE_ENDING, name);
      if (name !== DEFAULT_SAMPLE) {
        const fallback = await fetchSample(DEFAULT_SAMPLE);
        if (fallback) await open(fallback, DEFAULT_SAMPLE + FILE_ENDING, DEFAULT_SAMPLE);
      }
      notify({ sentence: say.badSample(name) });
    },
    openFile: async (file) => open(new Uint8Array(await file.arrayBuffer()), file.name),
    download: async () => {
      if (!state.opened) return;
      try {
        const { revision } = state.opened.book.workbook;
        offer(await state.opened.book.save(), state.opened.fileName);
        kept = revision;
      } catch (error) {
        notify({ sentence: say.badSave, detail: String(error) });
      }
    },
    unsaved,
    activate: (sheet) => {
      book()?.activate(sheet);
      changed();
    },
    select: (selection) => {
      book()?.select(selection);
      changed();
    },
    edit: (editing) => {
      if (!state.editing) book()?.setEditing(true);
      set({ editing });
    },
    cancelEdit: endEdit,
    commitEdit: () => {
      const target = book();
      if (!target || !state.editing) return true;
      const { active } = target.selection();
      const { text } = state.editing;
      target.setEditing(false);
      // A text left as it was is not typed again: "8/2025" from a file would become a date.
      const done = text === target.content(active) || typeInto([{ cell: active, text }]);
      if (done) set({ editing: null });
      else target.setEditing(true);
      return done;
    },
    typeInto,
    togglePane: () => set({ paneOpen: !state.paneOpen }),
    runCommand: (name) => set({ command: { id: (ids += 1), name } }),
    connectPane: (frame) =>
      book()?.serve(frame, pageAddress(`${parameters.pane ?? 'taskpane'}.html`, state.opened)) ??
      nothing,
    connectCommand: (frame) => {
      const { command } = state;
      if (!command) return nothing;
      const done = (error: string | null) => {
        if (state.command?.id !== command.id) return;
        set({ command: null, dialog: null });
        if (error !== null)
          notify({ sentence: say.commandFailed(labelOf(command.name)), detail: error });
      };
      const address = pageAddress('commands.html', state.opened);
      const onDialog = (dialog: DialogRequest | null) => set({ dialog });
      return book()?.invoke(frame, address, command.name, { done, onDialog }) ?? nothing;
    },
    connectDialog: (frame) => (state.dialog && book()?.serveDialog(frame, state.dialog)) ?? nothing,
    closeDialog: () => {
      const { dialog } = state;
      set({ dialog: null });
      dialog?.closed();
    },
    notify,
    dismiss: (notice) => set({ notices: state.notices.filter((other) => other !== notice) }),
  };
}

const nothing = () => undefined;

/** What the ribbon calls a command. */
function labelOf(name: string): string {
  const { createReport, highlight, removeHighlight } = RIBBON;
  const found = [createReport, highlight, removeHighlight].find(({ action }) => action === name);
  return found?.label ?? name;
}

/** The add-in's page, told the same day as the host where that is not the clock's. */
function pageAddress(page: string, opened: Opened | null): string {
  return opened?.fixed ? `${page}?today=${opened.today}` : page;
}

function refusal(error: RefusedEdit, book: OpenBook): string {
  return error.code === 'AccessDenied' ? say.protectedEdit(book.sheet().name) : say.refusedEdit;
}

/** Hands bytes to the browser as a download. */
function offer(bytes: Uint8Array, fileName: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
