import type { WorkbookView } from '../actions';
import type { PaneState, ProgrammeKey } from './state';

/** The key of each programme of a view, in the view's order. */
export function programmeKeys(view: WorkbookView): readonly ProgrammeKey[] {
  const seen = new Map<string, number>();
  return view.programmes.map(({ programme: { sheet } }) => {
    const nth = seen.get(sheet) ?? 0;
    seen.set(sheet, nth + 1);
    return { sheet, nth };
  });
}

/** Where the chosen programme stands among those of a view: the choice if it is there, else the workbook's own. */
export function chosenIndex(view: WorkbookView, chosen: ProgrammeKey | null): number {
  const own = programmeKeys(view).findIndex(
    (key) => key.sheet === chosen?.sheet && key.nth === chosen.nth,
  );
  return own >= 0 ? own : view.chosen;
}

/** The programme of a sheet the officer has come to; null where it is shown already, or the sheet has none. */
export function keyOnSheet({ view, chosen }: PaneState, sheet: string): ProgrammeKey | null {
  if (view === null) return null;
  const shown = view.programmes[chosenIndex(view, chosen)]?.programme.sheet;
  if (shown === sheet) return null;
  return programmeKeys(view).find((key) => key.sheet === sheet) ?? null;
}

/**
 * The choice after the workbook was read again. A programme that has come to be on the sheet the officer stands on
 * is taken; else the choice goes along with a sheet that was given another name.
 */
export function followedKey(
  { view: before, chosen, sheet }: Pick<PaneState, 'view' | 'chosen' | 'sheet'>,
  after: WorkbookView,
): ProgrammeKey | null {
  const sheets = (view: WorkbookView | null) =>
    (view?.programmes ?? []).map(({ programme }) => programme.sheet);
  const here = programmeKeys(after).find((key) => key.sheet === sheet);
  if (here && !sheets(before).includes(here.sheet)) return here;
  if (before === null || chosen === null || sheets(after).includes(chosen.sheet)) return chosen;
  const old = sheets(before);
  const was = before.programmes[chosenIndex(before, chosen)]?.programme;
  const found = after.programmes.findIndex(
    ({ programme }) =>
      !old.includes(programme.sheet) &&
      programme.title === was?.title &&
      programme.frame.headerTop === was.frame.headerTop &&
      programme.frame.left === was.frame.left,
  );
  return programmeKeys(after)[found] ?? null;
}
