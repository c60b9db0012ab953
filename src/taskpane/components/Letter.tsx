import type { Status } from '../../programme';
import { STATUS_LETTERS, STATUS_NAMES } from '../../strings/status';

/** A status as its letter on its colour; its name stands beside it in words. */
export function Letter({ status }: { readonly status: Status }) {
  return (
    <span className={`letter fill-${status}`} title={STATUS_NAMES[status]} aria-hidden="true">
      {STATUS_LETTERS[status]}
    </span>
  );
}
