import { columnLetters, type Role, type TableFrame } from '../../../programme';
import { foldCaption } from '../../../programme/table/captions';
import type { Settings } from '../../../excel';
import { autoRole, columnLabel, CORRECTED, CORRECTIONS } from '../../../strings/pane-corrections';
import { ROLE_NAMES } from '../../../strings/progress';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { Select } from '../Select';

interface Props {
  readonly pane: Pane;
  readonly frame: TableFrame;
  readonly settings: Settings;
}

type Captions = NonNullable<TableFrame['captions']>;

const AUTO = 'auto';
const IGNORED = 'ignored';
const ROLES = Object.keys(ROLE_NAMES) as Role[];

/** Every captioned column with what it is read as; another choice is saved and the table is read again. */
export function ColumnRoles({ pane, frame, settings }: Props) {
  const captions = (frame.captions ?? []).filter(({ caption }) => caption.trim() !== '');
  const save = (caption: string, value: string) => {
    const role = ROLES.find((one) => one === value) ?? null;
    const columns = value === AUTO ? { remove: [caption] } : { put: [{ caption, role }] };
    pane.run(settingsJob({ corrections: { columns } }, CORRECTED.column));
  };
  return (
    <>
      <h2>{CORRECTIONS.columns}</h2>
      {captions.map((column) => (
        <Choice
          key={column.column}
          column={column}
          value={correctionOf(column.caption, settings)}
          disabled={pane.state.job.kind === 'running'}
          onChange={(value) => save(column.caption, value)}
        />
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly column: Captions[number];
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

function Choice({ column: { column, caption, role }, value, disabled, onChange }: ChoiceProps) {
  const found = role === null ? CORRECTIONS.noRole : ROLE_NAMES[role];
  return (
    <Select
      label={columnLabel(columnLetters(column), caption)}
      disabled={disabled}
      value={value}
      onChange={onChange}
    >
      <option value={AUTO}>{autoRole(value === AUTO ? found : null)}</option>
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {ROLE_NAMES[one]}
        </option>
      ))}
      <option value={IGNORED}>{CORRECTIONS.noRole}</option>
    </Select>
  );
}

/** What the officer set for a caption, as the value of its choice. */
function correctionOf(caption: string, { corrections }: Settings): string {
  const folded = foldCaption(caption);
  const own = corrections.columns.find((one) => foldCaption(one.caption) === folded);
  return own === undefined ? AUTO : (own.role ?? IGNORED);
}
