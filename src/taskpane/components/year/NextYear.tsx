import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { followingYear } from '../../../plan';
import { YEAR_VIEW, yearQuestions } from '../../../strings/pane-year';
import { partsOf } from '../../../programme';
import type { ProgrammeReading } from '../../actions';
import { nextYearJob } from '../../jobs/next-year-job';
import type { Pane } from '../../state/use-pane';
import { TextField } from '../TextField';
import { CHOICES, chosenRows, groupOf, yearRowsToReview, type EditedYearRow } from './edited-year';
import { YearGroup } from './YearGroup';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** Next year's programme: which tasks go over is chosen before anything is written. */
export function NextYear({ pane, chosen: { programme } }: Props) {
  const { state, run } = pane;
  const [typed, setTyped] = useState<string | null>(null);
  const offered = followingYear(programme) ?? partsOf(state.today).year + 1;
  const text = typed ?? String(offered);
  const year = /^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null;
  const { rows, change } = useRows(pane, programme, year ?? offered);
  const taken = rows.filter((row) => row.taken);
  const isReady = year !== null && taken.length > 0 && state.job.kind !== 'running';
  return (
    <>
      <TextField
        label={YEAR_VIEW.year}
        value={text}
        fault={year === null ? YEAR_VIEW.yearUnreadable : null}
        onChange={setTyped}
      />
      <p role="status">{yearQuestions(taken.filter(({ open }) => open).length)}</p>
      {CHOICES.map((choice) => (
        <YearGroup key={choice} {...{ choice, change }} rows={groupOf(rows, choice)} />
      ))}
      {taken.length === 0 && <p className="hint">{YEAR_VIEW.nothing}</p>}
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => {
          if (isReady) run(nextYearJob(programme, state.asOf, year, chosenRows(rows)));
        }}
      >
        {YEAR_VIEW.write}
      </Button>
    </>
  );
}

/** The rows of the programme as it stands, with what the officer changed of them: it goes along with the task. */
function useRows({ state }: Pane, programme: ProgrammeReading['programme'], year: number) {
  const [changes, setChanges] = useState<ReadonlyMap<string, Partial<EditedYearRow>>>(new Map());
  const proposed = useMemo(
    () => yearRowsToReview(programme, state.asOf, year),
    [programme, state.asOf, year],
  );
  const keyOf = ({ row: { task } }: EditedYearRow) => `${year} ${task.id} ${task.content}`;
  const rows = proposed.map((row) => ({ ...row, ...changes.get(keyOf(row)) }));
  const change = (of: readonly EditedYearRow[], part: Partial<EditedYearRow>) =>
    setChanges((all) => {
      const next = new Map(all);
      for (const row of of) {
        const key = keyOf(proposed[row.at] ?? row);
        next.set(key, { ...next.get(key), ...part });
      }
      return next;
    });
  return { rows, change };
}
