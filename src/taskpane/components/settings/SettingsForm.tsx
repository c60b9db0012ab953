import { Button } from '@fluentui/react-components';
import type { Settings } from '../../../excel';
import { COLOUR_NAMES } from '../../../strings/pane-highlight';
import { readPhases } from '../../state/phases-text';
import { OFFICE_FIELDS, phaseUnreadable, SETTINGS_VIEW } from '../../../strings/pane-settings';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { hasUnsaved } from '../../state/selectors';
import { Check } from './Check';
import {
  changesOf,
  daysOfText,
  draftOn,
  type SettingsDraft,
  type TypedSettings,
} from '../../state/settings-draft';
import { TextField } from '../TextField';

interface Props {
  readonly pane: Pane;
  readonly settings: Settings;
  readonly unreadable: boolean;
  /** The sheets that hold programmes. */
  readonly sheets: readonly string[];
}

type OfficeField = keyof typeof OFFICE_FIELDS;
type ColourName = keyof typeof COLOUR_NAMES;
const OFFICE = Object.keys(OFFICE_FIELDS) as OfficeField[];
const COLOURS = Object.keys(COLOUR_NAMES) as ColourName[];
const LONG: readonly OfficeField[] = ['signerTitle', 'recipients'];

/** What the workbook remembers; "Lưu cài đặt" writes the fields that were changed and no others. */
export function SettingsForm({ pane, settings, unreadable, sheets }: Props) {
  const draft = draftOn(settings, pane.state.typed);
  const type = (typed: TypedSettings | null) => pane.dispatch({ type: 'settingsTyped', typed });
  const put = (part: Partial<SettingsDraft>) =>
    type({ base: settings, draft: { ...draft, ...part } });
  const changes = changesOf(settings, draft);
  const busy = pane.state.job.kind === 'running';
  const wanted = changes ?? (unreadable && daysOfText(draft.dueSoonDays) !== null ? {} : null);
  return (
    <>
      <section className="stack" aria-label={SETTINGS_VIEW.office}>
        <h2>{SETTINGS_VIEW.office}</h2>
        {OFFICE.map((field) => (
          <TextField
            key={field}
            label={OFFICE_FIELDS[field]}
            lines={LONG.includes(field)}
            value={draft.office[field]}
            onChange={(value) => put({ office: { ...draft.office, [field]: value } })}
          />
        ))}
      </section>
      <TextField
        label={SETTINGS_VIEW.dueSoonDays}
        value={draft.dueSoonDays}
        fault={daysOfText(draft.dueSoonDays) === null ? SETTINGS_VIEW.daysUnreadable : null}
        onChange={(dueSoonDays) => put({ dueSoonDays })}
      />
      <TextField
        lines
        label={SETTINGS_VIEW.phases}
        value={draft.phases}
        fault={phaseFault(draft.phases)}
        onChange={(phases) => put({ phases })}
      />
      <p className="hint">{SETTINGS_VIEW.phasesHint}</p>
      <Colours draft={draft} put={put} />
      <Sheets draft={draft} put={put} sheets={sheets} />
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={busy || wanted === null}
          onClick={() => wanted && pane.run(settingsJob(wanted, SETTINGS_VIEW.saved, unreadable))}
        >
          {SETTINGS_VIEW.save}
        </Button>
        {hasUnsaved(pane.state) && (
          <Button appearance="subtle" onClick={() => type(null)}>
            {SETTINGS_VIEW.forget}
          </Button>
        )}
      </div>
      <p className="hint" role="status">
        {hasUnsaved(pane.state) ? SETTINGS_VIEW.unsaved : SETTINGS_VIEW.stored}
      </p>
    </>
  );
}

function phaseFault(typed: string): string | null {
  const { unreadable } = readPhases(typed);
  return unreadable === null ? null : phaseUnreadable(unreadable);
}

interface PartProps {
  readonly draft: SettingsDraft;
  readonly put: (part: Partial<SettingsDraft>) => void;
}

function Colours({ draft, put }: PartProps) {
  return (
    <section className="stack" aria-label={SETTINGS_VIEW.colours}>
      <h2>{SETTINGS_VIEW.colours}</h2>
      {COLOURS.map((name) => (
        <label key={name} className="switch">
          <input
            type="color"
            value={draft.colours[name]}
            onChange={({ target }) =>
              put({ colours: { ...draft.colours, [name]: target.value.toUpperCase() } })
            }
          />
          {COLOUR_NAMES[name]}
        </label>
      ))}
      <Check
        label={SETTINGS_VIEW.highlightDone}
        on={draft.highlightDone}
        onChange={(highlightDone) => put({ highlightDone })}
      />
    </section>
  );
}

function Sheets({ draft, put, sheets }: PartProps & Pick<Props, 'sheets'>) {
  const chosen = draft.programmeSheets;
  return (
    <section className="stack" aria-label={SETTINGS_VIEW.sheets}>
      <h2>{SETTINGS_VIEW.sheets}</h2>
      <p className="hint">{SETTINGS_VIEW.sheetsHint}</p>
      {sheets.map((sheet) => (
        <Check
          key={sheet}
          label={sheet}
          on={chosen.includes(sheet)}
          onChange={(on) =>
            put({
              programmeSheets: on ? [...chosen, sheet] : chosen.filter((one) => one !== sheet),
            })
          }
        />
      ))}
    </section>
  );
}
