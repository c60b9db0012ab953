import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { createLabel, reportCaption } from '../../strings/pane';
import { REPORT_VIEW } from '../../strings/pane-report';
import type { ProgrammeReading } from '../actions';
import { reportJob } from '../jobs/report-job';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { Pane } from '../state/use-pane';
import { daysReadable } from './day/day-faults';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** The one big button, for the period offered or chosen, and beside it the way to other periods. */
export function CreateReport({ pane, chosen }: Props) {
  const { state, dispatch, run } = pane;
  const caption = useId();
  const period = chosenPeriod(state);
  const busy = state.job.kind === 'running';
  return (
    <>
      <div className="create-row">
        <Button
          appearance="primary"
          size="large"
          className="create"
          aria-describedby={caption}
          disabledFocusable={busy}
          onClick={() => daysReadable() && run(reportJob(state, chosen))}
        >
          {createLabel(period.kind)}
        </Button>
        <Button className="other" onClick={() => dispatch({ type: 'viewShown', view: 'report' })}>
          {REPORT_VIEW.otherPeriod}
        </Button>
      </div>
      <p className="caption" id={caption}>
        {reportCaption(period, reportAsOf(state))}
      </p>
    </>
  );
}
