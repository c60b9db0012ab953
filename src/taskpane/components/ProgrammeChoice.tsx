import { recognised, recognisedMany } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { programmeKeys } from '../state/programme-keys';
import type { ProgrammeKey } from '../state/state';
import { Select } from './Select';

interface Props {
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly onChange: (key: ProgrammeKey) => void;
}

/** Which table is shown and how many tasks it holds; a list where the workbook has several. */
export function ProgrammeChoice({ view, chosen, onChange }: Props) {
  if (view.programmes.length === 1) {
    return (
      <p className="recognised" title={`${lineOf(chosen)}\n${chosen.programme.title}`}>
        {lineOf(chosen)}
      </p>
    );
  }
  const keys = programmeKeys(view);
  return (
    <Select
      unlabelled
      label={recognisedMany(view.programmes.length)}
      value={String(view.programmes.indexOf(chosen))}
      onChange={(value) => {
        const key = keys[Number(value)];
        if (key) onChange(key);
      }}
    >
      {view.programmes.map((reading, index) => (
        <option key={index} value={index}>
          {lineOf(reading)}
        </option>
      ))}
    </Select>
  );
}

function lineOf({ programme }: ProgrammeReading): string {
  return recognised(programme.sheet, programme.tasks.length, programme.year);
}
