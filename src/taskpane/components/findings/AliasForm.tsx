import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Corrections } from '../../../programme';
import { aliasPair, CORRECTED, CORRECTIONS, removeAlias } from '../../../strings/pane-corrections';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { Select } from '../Select';

interface Props {
  readonly pane: Pane;
  /** The names that stand in the table. */
  readonly units: readonly string[];
  readonly aliases: Corrections['aliases'];
}

/** The names that the officer declared to be one unit, and a form for another pair. */
export function AliasForm({ pane, units, aliases }: Props) {
  const [alias, setAlias] = useState('');
  const [name, setName] = useState('');
  const busy = pane.state.job.kind === 'running';
  const fits = alias !== '' && name !== '' && alias !== name;
  const save = (change: { put?: Corrections['aliases']; remove?: readonly string[] }) =>
    pane.run(settingsJob({ corrections: { aliases: change } }, CORRECTED.alias));
  const add = () => {
    save({ put: [{ alias, name }] });
    setAlias('');
    setName('');
  };
  return (
    <>
      <h2>{CORRECTIONS.aliases}</h2>
      {aliases.length > 0 && (
        <ul>
          {aliases.map((pair) => (
            <li key={pair.alias} className="job-row">
              <span>{aliasPair(pair.alias, pair.name)}</span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={removeAlias(pair.alias)}
                onClick={() => save({ remove: [pair.alias] })}
              >
                {CORRECTIONS.removeAlias}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {units.length < 2 ? (
        <p className="hint">{CORRECTIONS.noUnits}</p>
      ) : (
        <>
          <UnitChoice label={CORRECTIONS.alias} {...{ units }} value={alias} onChange={setAlias} />
          <UnitChoice label={CORRECTIONS.name} {...{ units }} value={name} onChange={setName} />
          <Button disabledFocusable={busy || !fits} onClick={add}>
            {CORRECTIONS.addAlias}
          </Button>
        </>
      )}
    </>
  );
}

interface UnitChoiceProps {
  readonly label: string;
  readonly units: readonly string[];
  readonly value: string;
  readonly onChange: (unit: string) => void;
}

function UnitChoice({ label, units, value, onChange }: UnitChoiceProps) {
  return (
    <Select label={label} value={value} onChange={onChange}>
      <option value="">{CORRECTIONS.choose}</option>
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {unit}
        </option>
      ))}
    </Select>
  );
}
