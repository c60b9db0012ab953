import { useId, useMemo } from 'react';
import type { TaskReading } from '../../../report/statistics';
import { ATTENTION } from '../../../strings/pane-attention';
import { keepOwn } from '../../preferences';
import { ownersOf, ownOfText, ownText } from '../../state/own';
import type { Pane } from '../../state/use-pane';
import { OwnOptions } from '../OwnOptions';
import { Select } from '../Select';

interface Props {
  readonly pane: Pane;
  /** Those of everybody. */
  readonly tasks: readonly TaskReading[];
}

/** Whose tasks are shown; kept on this machine. A name that this programme does not have stays chosen, and shows none. */
export function OwnChoice({ pane: { state, dispatch }, tasks }: Props) {
  const id = useId();
  const owners = useMemo(() => ownersOf(tasks), [tasks]);
  const { own } = state;
  if (owners.length === 0 && own === null) return null;
  return (
    <div className="own">
      <label htmlFor={id}>{`${ATTENTION.own}:`}</label>
      <Select
        id={id}
        unlabelled
        label={ATTENTION.own}
        value={ownText(own)}
        onChange={(text) => {
          const chosen = ownOfText(text);
          keepOwn(chosen);
          dispatch({ type: 'ownChosen', own: chosen });
        }}
      >
        <OwnOptions owners={owners} own={own} />
      </Select>
    </div>
  );
}
