import type { Finding } from '../../checks/types';
import type { Day } from '../../programme';
import { defaultAsOf, namedPeriod } from '../../report/period-steps';
import { parsePeriod, type Period } from '../../report/period';
import type { TaskReading } from '../../report/statistics';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { offeredPeriod } from '../../report/offered-period';
import { yearsOf } from '../../report/programme-years';
import { chosenIndex } from './programme-keys';
import { draftOf, draftOn } from './settings-draft';
import type { PaneState } from './state';

/** The programme that is shown: the officer's choice if the workbook still has it, else the workbook's own. */
export function chosenProgramme(state: PaneState): ProgrammeReading | null {
  const { view, chosen } = state;
  if (view === null) return null;
  return view.programmes[chosenIndex(view, chosen)] ?? view.programmes[0] ?? null;
}

/** The report's period: the officer's choice, else the one of the kind he reported last that is to be reported now. */
export function chosenPeriod(state: PaneState): Period {
  const calendar = state.view?.settings.calendar ?? 'month';
  const own = state.period === null ? null : parsePeriod(state.period, calendar);
  if (own) return namedPeriod(own, state.view?.settings.phases ?? []);
  const programme = chosenProgramme(state)?.programme;
  const years = programme ? yearsOf([programme]) : null;
  return offeredPeriod(state.kind, state.today, calendar, years);
}

/** The report's as-of date: the officer's choice, else today but not after the period's end. */
export function reportAsOf(state: PaneState): Day {
  return state.reportAsOf ?? defaultAsOf(chosenPeriod(state), state.today);
}

/** Whether something typed in the settings is not in the workbook yet. */
export function hasUnsaved({ view, typed }: PaneState): boolean {
  if (view === null || typed === null) return false;
  const now = draftOf(view.settings);
  return JSON.stringify(draftOn(view.settings, typed)) !== JSON.stringify(now);
}

/** The programme's tasks, each with its status. */
export function tasksOf({ programme, readings }: ProgrammeReading): readonly TaskReading[] {
  return programme.tasks.flatMap((task, index) => {
    const reading = readings[index];
    return reading ? [{ task, reading }] : [];
  });
}

/** The findings that concern a programme: those on its sheet. */
export function findingsOf(
  view: WorkbookView,
  { programme }: ProgrammeReading,
): readonly Finding[] {
  return view.findings.filter(({ sheet }) => sheet === programme.sheet);
}
