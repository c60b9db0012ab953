import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../checks/types';
import { findingMessage } from '../../../strings/findings';
import { findingPlace } from '../../../strings/pane';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { remediesOf } from './remedies';

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
}

/** One finding: where, and what to do about it; a button where there is a cell to go to, and one for each remedy. */
export function FindingRow({ pane, finding }: Props) {
  const { sheet, cell, task } = finding;
  const message = findingMessage(finding);
  return (
    <li>
      {cell === null ? (
        <p className="finding">{message}</p>
      ) : (
        <button type="button" className="finding" onClick={() => pane.openCell(sheet, cell)}>
          <span className="finding-place">
            {findingPlace(cell, task?.ordinal ?? '', task?.parent)}
          </span>
          {message}
        </button>
      )}
      <Remedies {...{ pane, finding }} />
    </li>
  );
}

/** Saving one settles the finding: the workbook is read again with it. */
function Remedies({ pane, finding }: Props) {
  const remedies = remediesOf(finding);
  if (remedies.length === 0) return null;
  return (
    <div className="job-row">
      {remedies.map(({ words, changes, done }) => (
        <Button
          key={words}
          size="small"
          disabledFocusable={pane.state.job.kind === 'running'}
          onClick={() => pane.run(settingsJob(changes, done))}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
