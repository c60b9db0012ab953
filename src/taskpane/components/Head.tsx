import { Button, ProgressBar } from '@fluentui/react-components';
import { otherDay, PANE } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import type { Pane } from '../state/use-pane';
import { CreateReport } from './CreateReport';
import { DayChoice } from './day/DayChoice';
import { GuideLink } from './GuideLink';
import { JobLine } from './JobLine';
import { ProgrammeChoice } from './ProgrammeChoice';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** Always in sight: which table, as of which day, the button for the report, and how the work goes. */
export function Head({ pane, view, chosen }: Props) {
  const { state, dispatch, read } = pane;
  const busy = state.job.kind === 'running';
  return (
    <section className="head" aria-label={PANE.programme}>
      <div className="reading-bar">
        {state.reading !== 0 && <ProgressBar aria-label={PANE.loading} />}
      </div>
      <div className="head-line">
        <ProgrammeChoice
          view={view}
          chosen={chosen}
          disabled={busy}
          onChange={(key) => dispatch({ type: 'programmeChosen', key })}
        />
        <GuideLink />
      </div>
      <DayChoice
        label={PANE.viewDate}
        day={state.asOf}
        today={state.today}
        disabled={busy}
        onChange={read}
      >
        <Button size="small" disabled={busy} onClick={() => read()}>
          {PANE.reload}
        </Button>
      </DayChoice>
      {state.asOf !== state.today && (
        <p className="hint">
          {otherDay(state.today)}{' '}
          <Button size="small" appearance="subtle" onClick={() => read(state.today)}>
            {PANE.backToToday}
          </Button>
        </p>
      )}
      <CreateReport pane={pane} chosen={chosen} />
      <JobLine pane={pane} view={view} chosen={chosen} />
    </section>
  );
}
