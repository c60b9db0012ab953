import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { CALENDAR_NAMES, REPORT_VIEW } from '../../../strings/pane-report';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { remindersJob, summaryJob } from '../../jobs/report-job';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { ReportFields } from './ReportFields';
import { WordCopyPanel } from './WordCopyPanel';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

type Calendar = keyof typeof CALENDAR_NAMES;
const CALENDARS = Object.keys(CALENDAR_NAMES) as Calendar[];

/** For which period and as of which day reports are, the further lists, and the way to Word. */
export function ReportView({ pane, view, chosen }: Props) {
  const { state, run } = pane;
  const busy = state.job.kind === 'running';
  return (
    <>
      <section className="stack" aria-label={REPORT_VIEW.fields}>
        <ReportFields pane={pane} />
        <CalendarChoice pane={pane} view={view} />
      </section>
      <section className="stack" aria-label={REPORT_VIEW.lists}>
        <h2>{REPORT_VIEW.lists}</h2>
        <List
          label={REPORT_VIEW.reminders}
          hint={REPORT_VIEW.remindersHint}
          busy={busy}
          make={() => run(remindersJob(state, chosen))}
        />
        {view.programmes.length > 1 && (
          <List
            label={REPORT_VIEW.summary}
            hint={REPORT_VIEW.summaryHint}
            busy={busy}
            make={() => run(summaryJob(state, view))}
          />
        )}
      </section>
      <WordCopyPanel document={state.document} />
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

function CalendarChoice({ pane, view }: Omit<Props, 'chosen'>) {
  const id = useId();
  const choose = (value: string) => {
    const calendar = CALENDARS.find((one) => one === value);
    if (calendar) pane.run(settingsJob({ calendar }, REPORT_VIEW.calendarSaved));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{REPORT_VIEW.calendar}</label>
      <select
        id={id}
        className="input"
        disabled={pane.state.job.kind === 'running'}
        value={view.settings.calendar}
        onChange={({ target }) => choose(target.value)}
      >
        {CALENDARS.map((one) => (
          <option key={one} value={one}>
            {CALENDAR_NAMES[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
