import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { createLabel, PANE, reportCaption } from '../../strings/pane';
import type { ProgrammeReading } from '../actions';
import { reportJob } from '../jobs/report-job';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { Pane } from '../state/use-pane';
import { DayField } from './DayField';
import { JobLine } from './JobLine';
import { PeriodPicker } from './PeriodPicker';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** The report: for which period, as of which day, the button, and how it goes. */
export function ReportPanel({ pane, chosen }: Props) {
  const { state, dispatch, run } = pane;
  const caption = useId();
  const period = chosenPeriod(state);
  const busy = state.job.kind === 'running';
  return (
    <section className="report" aria-label={createLabel(period.kind)}>
      <div className="report-fields">
        <PeriodPicker
          period={period}
          disabled={busy}
          onChange={(id) => dispatch({ type: 'periodChosen', period: id })}
        />
        <DayField
          label={PANE.reportDate}
          day={reportAsOf(state)}
          disabled={busy}
          onChange={(day) => dispatch({ type: 'reportDayChosen', day })}
        >
          {state.reportAsOf !== null && (
            <Button
              size="small"
              appearance="subtle"
              className="step"
              disabled={busy}
              aria-label={PANE.resetReportDate}
              title={PANE.resetReportDate}
              onClick={() => dispatch({ type: 'reportDayChosen', day: null })}
            >
              <span aria-hidden="true">↺</span>
            </Button>
          )}
        </DayField>
      </div>
      <Button
        appearance="primary"
        size="large"
        className="create"
        aria-describedby={caption}
        disabledFocusable={busy}
        onClick={() => run(reportJob(state, chosen))}
      >
        {createLabel(period.kind)}
      </Button>
      <p className="caption" id={caption}>
        {reportCaption(period, reportAsOf(state))}
      </p>
      <JobLine pane={pane} />
    </section>
  );
}
