import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { REPORT_VIEW } from '../../../strings/pane-report';
import { WRITE_BACK } from '../../../strings/pane-write-back';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { remindersJob, summaryJob } from '../../jobs/report-job';
import { writeBackJob } from '../../jobs/write-back-job';
import type { Pane } from '../../state/use-pane';
import { MoreParts } from '../parts/MoreParts';
import { CreateReport } from '../CreateReport';
import { daysReadable } from '../day/day-faults';
import { CalendarChoice } from './CalendarChoice';
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
        <List
          label={REPORT_VIEW.reminders}
          hint={REPORT_VIEW.remindersHint}
          busy={busy}
          make={() => daysReadable() && run(remindersJob(state, chosen))}
        />
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

interface ListProps {
  readonly label: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly make: () => void;
}

function List({ label, hint, busy, make }: ListProps) {
  const id = useId();
  return (
    <div className="stack">
      <Button aria-describedby={id} disabledFocusable={busy} onClick={make}>
        {label}
      </Button>
      <p className="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
