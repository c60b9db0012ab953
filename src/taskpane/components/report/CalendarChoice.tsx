import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportCalendar } from '../../../report/calendar';
import { CALENDAR_NAMES, REPORT_VIEW } from '../../../strings/pane-report';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { choiceOf, chosenCalendar, dayTextOf, type CalendarChoiceName } from './calendar-choice';

interface Props {
  readonly pane: Pane;
  /** The calendar the workbook says. */
  readonly calendar: ReportCalendar;
}

const CHOICES = Object.keys(CALENDAR_NAMES) as CalendarChoiceName[];

/**
 * How periods are cut. A choice is saved at once; the office's own closing day when its day was written and
 * confirmed. When the workbook's calendar changes, what was chosen here gives way to it.
 */
export function CalendarChoice({ pane, calendar }: Props) {
  const stored = { choice: choiceOf(calendar), day: dayTextOf(calendar) };
  const [draft, setDraft] = useState(stored);
  const [seen, setSeen] = useState(stored);
  if (seen.choice !== stored.choice || seen.day !== stored.day) {
    setSeen(stored);
    setDraft(stored);
  }
  const { choice, day } = draft;
  const busy = pane.state.job.kind === 'running';
  const save = (chosen: ReportCalendar) =>
    pane.run(settingsJob({ calendar: chosen }, REPORT_VIEW.calendarSaved));
  const choose = (name: CalendarChoiceName) => {
    setDraft({ choice: name, day });
    if (name !== 'own' && name !== stored.choice) save(name);
  };
  return (
    <>
      <Select
        label={REPORT_VIEW.calendar}
        disabled={busy}
        value={choice}
        onChange={(value) => {
          const name = CHOICES.find((one) => one === value);
          if (name) choose(name);
        }}
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {CALENDAR_NAMES[one]}
          </option>
        ))}
      </Select>
      {choice === 'own' && (
        <OwnDay
          text={day}
          saved={stored.day}
          busy={busy}
          onChange={(text) => setDraft({ choice, day: text })}
          save={save}
        />
      )}
    </>
  );
}

interface OwnDayProps {
  readonly text: string;
  /** The day the workbook says; "" where it says another calendar. */
  readonly saved: string;
  readonly busy: boolean;
  readonly onChange: (text: string) => void;
  readonly save: (chosen: ReportCalendar) => void;
}

function OwnDay({ text, saved, busy, onChange, save }: OwnDayProps) {
  const chosen = chosenCalendar('own', text);
  const fault = chosen === null && text.trim() !== '' ? REPORT_VIEW.closingDayUnreadable : null;
  const idle = busy || chosen === null || dayTextOf(chosen) === saved;
  const confirm = () => {
    if (chosen && !idle) save(chosen);
  };
  return (
    <div className="stack">
      <TextField
        label={REPORT_VIEW.closingDay}
        value={text}
        fault={fault}
        onChange={onChange}
        onEnter={confirm}
      />
      <p className="hint">{REPORT_VIEW.closingDayHint}</p>
      <div className="buttons">
        <Button disabledFocusable={idle} onClick={confirm}>
          {REPORT_VIEW.saveClosingDay}
        </Button>
      </div>
    </div>
  );
}
