import type { Finding } from '../../../checks/types';
import { findingMessage } from '../../../strings/findings';
import { findingPlace } from '../../../strings/pane';
import type { Pane } from '../../state/use-pane';

interface Props {
  readonly finding: Finding;
  readonly open: Pane['openCell'];
}

/** One finding: where, and what to do about it; a button where there is a cell to go to. */
export function FindingRow({ finding, open }: Props) {
  const { sheet, cell, task } = finding;
  const message = findingMessage(finding);
  if (cell === null) return <li className="finding">{message}</li>;
  return (
    <li>
      <button type="button" className="finding" onClick={() => open(sheet, cell)}>
        <span className="finding-place">
          {findingPlace(cell, task?.ordinal ?? '', task?.parent)}
        </span>
        {message}
      </button>
    </li>
  );
}
