import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReportCalendar } from '../../../report/calendar';
import { CALENDAR_NAMES, REPORT_VIEW } from '../../../strings/pane-report';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { TextField } from '../settings/TextField';
import { Select } from '../Select';
import { choiceOf, chosenCalendar, dayTextOf, type CalendarChoiceName } from './calendar-choice';

interface Props {
  readonly pane: Pane;
  /** The calendar the workbook says. */
  readonly calendar: ReportCalendar;
}

const CHOICES = Object.keys(CALENDAR_NAMES) as CalendarChoiceName[];

/**
 * How periods are cut. A choice is saved at once; the office's own closing day when its day was written and
 * confirmed. Mounted anew (a key) when the workbook's calendar changes, so that it shows what holds.
 */
export function CalendarChoice({ pane, calendar }: Props) {
  const id = useId();
  const [choice, setChoice] = useState(() => choiceOf(calendar));
  const busy = pane.state.job.kind === 'running';
  const save = (chosen: ReportCalendar) =>
    pane.run(settingsJob({ calendar: chosen }, REPORT_VIEW.calendarSaved));
  const choose = (name: CalendarChoiceName) => {
    setChoice(name);
    const chosen = chosenCalendar(name, dayTextOf(calendar));
    if (chosen && name !== choiceOf(calendar)) save(chosen);
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{REPORT_VIEW.calendar}</label>
        <Select
          id={id}
          className="input"
          disabled={busy}
          value={choice}
          onChange={({ target }) => {
            const name = CHOICES.find((one) => one === target.value);
            if (name) choose(name);
          }}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {CALENDAR_NAMES[one]}
            </option>
          ))}
        </Select>
      </div>
      {choice === 'own' && <OwnDay {...{ calendar, busy, save }} />}
    </>
  );
}

interface OwnDayProps {
  readonly calendar: ReportCalendar;
  readonly busy: boolean;
  readonly save: (chosen: ReportCalendar) => void;
}

function OwnDay({ calendar, busy, save }: OwnDayProps) {
  const [text, setText] = useState(() => dayTextOf(calendar));
  const chosen = chosenCalendar('own', text);
  const fault = chosen === null && text.trim() !== '' ? REPORT_VIEW.closingDayUnreadable : null;
  const idle = busy || chosen === null || dayTextOf(chosen) === dayTextOf(calendar);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && !idle) save(chosen);
      }}
    >
      <TextField
        label={REPORT_VIEW.closingDay}
        value={text}
        fault={fault}
        onChange={(next) => setText(next)}
      />
      <p className="hint">{REPORT_VIEW.closingDayHint}</p>
      <div className="buttons">
        <Button type="submit" disabledFocusable={idle}>
          {REPORT_VIEW.saveClosingDay}
        </Button>
      </div>
    </form>
  );
}
