import { REPORT_VIEW } from '../../../strings/pane-report';
import { WRITE_BACK } from '../../../strings/pane-write-back';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { summaryJob } from '../../jobs/report-job';
import { writeBackJob } from '../../jobs/write-back-job';
import type { Pane } from '../../state/use-pane';
import { MoreParts } from '../parts/MoreParts';
import { CreateReport } from '../CreateReport';
import { daysReadable } from '../day/day-faults';
import { CalendarChoice } from './CalendarChoice';
import { List } from './List';
import { Reminders } from './Reminders';
import { ReportFields } from './ReportFields';
import { WordCopyPanel } from './WordCopyPanel';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** For which period and as of which day reports are, the further lists, and the way to Word. */
export function ReportView({ pane, view, chosen }: Props) {
  const { state, run } = pane;
  const { calendar } = view.settings;
  const busy = state.job.kind === 'running';
  return (
    <>
      <section className="stack" aria-label={REPORT_VIEW.fields}>
        <ReportFields pane={pane} programme={chosen.programme} />
        <CreateReport {...{ pane, view, chosen }} />
        <CalendarChoice pane={pane} calendar={calendar} />
      </section>
      <section className="stack" aria-label={REPORT_VIEW.lists}>
        <h2>{REPORT_VIEW.lists}</h2>
        <Reminders {...{ pane, view, chosen }} />
        <List
          label={WRITE_BACK.button}
          hint={WRITE_BACK.hint}
          busy={busy}
          make={() => daysReadable() && run(writeBackJob(state, chosen))}
        />
        {view.programmes.length > 1 && (
          <List
            label={REPORT_VIEW.summary}
            hint={REPORT_VIEW.summaryHint}
            busy={busy}
            make={() => daysReadable() && run(summaryJob(state, view))}
          />
        )}
      </section>
      <WordCopyPanel {...{ pane, chosen }} />
      <MoreParts {...{ pane, chosen }} />
    </>
  );
}
