import { REPORT_VIEW } from '../../../strings/pane-report';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { remindersJob } from '../../jobs/report-job';
import { keepUrging } from '../../preferences';
import type { Urging } from '../../state/state';
import type { Pane } from '../../state/use-pane';
import { daysReadable } from '../day/day-faults';
import { Check } from '../settings/Check';
import { List } from './List';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** "Danh sách đôn đốc" and how it is wanted: of all programmes, a page for each unit; kept on this machine. */
export function Reminders({ pane: { state, dispatch, run }, view, chosen }: Props) {
  const { urging } = state;
  const choose = (part: Partial<Urging>) => {
    const wanted = { ...urging, ...part };
    keepUrging(wanted);
    dispatch({ type: 'urgingChosen', urging: wanted });
  };
  return (
    <List
      label={REPORT_VIEW.reminders}
      hint={REPORT_VIEW.remindersHint}
      busy={state.job.kind === 'running'}
      make={() => daysReadable() && run(remindersJob(state, chosen))}
    >
      <Check
        label={REPORT_VIEW.remindersPaged}
        on={urging.pageAUnit}
        onChange={(pageAUnit) => choose({ pageAUnit })}
      />
      {view.programmes.length > 1 && (
        <Check
          label={REPORT_VIEW.remindersOfAll}
          on={urging.all}
          onChange={(all) => choose({ all })}
        />
      )}
    </List>
  );
}
