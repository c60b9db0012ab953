import { Button } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import type { Programme } from '../../../programme';
import { PANE } from '../../../strings/pane';
import { yearsOf } from '../../../report/programme-years';
import { chosenPeriod, reportAsOf } from '../../state/selectors';
import type { Pane } from '../../state/use-pane';
import { DayChoice } from '../day/DayChoice';
import { yearsToOffer } from './period-options';
import { PeriodPicker } from './PeriodPicker';

interface Props {
  readonly pane: Pane;
  readonly programme: Programme;
}

/** For which period the report is and as of which day; another period takes its own day, whatever was being typed. */
export function ReportFields({ pane: { state, dispatch }, programme }: Props) {
  const busy = state.job.kind === 'running';
  const period = chosenPeriod(state);
  return (
    <>
      <PeriodPicker
        period={period}
        today={state.today}
        phases={state.view?.settings.phases ?? []}
        years={yearsToOffer(yearsOf([programme]), state.today)}
        disabled={busy}
        onChange={(id) => dispatch({ type: 'periodChosen', period: id })}
      />
      <DayChoice
        key={period.id}
        label={PANE.reportDate}
        day={reportAsOf(state)}
        today={state.today}
        disabled={busy}
        onChange={(day) => dispatch({ type: 'reportDayChosen', day })}
      >
        {state.reportAsOf !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowResetRegular />}
            disabledFocusable={busy}
            aria-label={PANE.resetReportDate}
            title={PANE.resetReportDate}
            onClick={() => dispatch({ type: 'reportDayChosen', day: null })}
          />
        )}
      </DayChoice>
    </>
  );
}
