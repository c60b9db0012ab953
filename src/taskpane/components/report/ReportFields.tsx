import { Button } from '@fluentui/react-components';
import { PANE } from '../../../strings/pane';
import { chosenPeriod, reportAsOf } from '../../state/selectors';
import type { Pane } from '../../state/use-pane';
import { DayField } from '../DayField';
import { PeriodPicker } from './PeriodPicker';

/** For which period the report is and as of which day. */
export function ReportFields({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  const busy = state.job.kind === 'running';
  return (
    <div className="report-fields">
      <PeriodPicker
        period={chosenPeriod(state)}
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
  );
}
