import { Button } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import { createLabel, reportCaption } from '../../strings/pane';
import { REPORT_VIEW } from '../../strings/pane-report';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { reportJob } from '../jobs/report-job';
import { keepKind } from '../preferences';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { Pane } from '../state/use-pane';
import { daysReadable } from './day/day-faults';
import { PeriodMenu } from './lazy-parts';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** The one big button, for the period offered or chosen, and beside it the reports of other periods. */
export function CreateReport({ pane, view, chosen }: Props) {
  const { state, dispatch, run } = pane;
  const caption = useId();
  const period = chosenPeriod(state);
  const busy = state.job.kind === 'running';
  const create = () => {
    if (!daysReadable()) return;
    if (period.kind !== 'range') {
      keepKind(period.kind);
      dispatch({ type: 'kindUsed', kind: period.kind });
    }
    run(reportJob(state, chosen));
  };
  return (
    <div>
      <div className="create-row">
        <Button
          appearance="primary"
          className="create"
          aria-describedby={caption}
          disabledFocusable={busy}
          onClick={create}
        >
          {createLabel(period.kind)}
        </Button>
        <Suspense fallback={<Button disabledFocusable>{REPORT_VIEW.otherPeriod}</Button>}>
          <PeriodMenu {...{ pane, view, chosen }} />
        </Suspense>
      </div>
      <p className="caption" id={caption}>
        {reportCaption(period, reportAsOf(state))}
      </p>
    </div>
  );
}
