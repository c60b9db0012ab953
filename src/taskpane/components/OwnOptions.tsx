import { ATTENTION, OWN_NAMES } from '../../strings/pane-attention';
import { ownText, type Owners } from '../state/own';
import type { Own } from '../state/state';

interface Props {
  readonly owners: Owners;
  /** The choice that stands: it stays among the options where this programme does not have it. */
  readonly own: Own | null;
}

/** Those whose tasks may be wanted, by their parts. */
export function OwnOptions({ owners, own }: Props) {
  const isThere =
    own === null || owners.some(({ role, names }) => role === own.role && names.includes(own.name));
  return (
    <>
      <option value="">{ATTENTION.everybody}</option>
      {own !== null && !isThere && <option value={ownText(own)}>{own.name}</option>}
      {owners.map(({ role, names }) => (
        <optgroup key={role} label={OWN_NAMES[role]}>
          {names.map((name) => (
            <option key={name} value={ownText({ role, name })}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
