import { Button } from '@fluentui/react-components';
import type { Corrections } from '../../../programme';
import { dateCorrectionKey } from '../../../excel/settings/settings-changes';
import {
  CORRECTED,
  CORRECTIONS,
  dateColumn,
  forgetDateColumn,
} from '../../../strings/pane-corrections';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';

interface Props {
  readonly pane: Pane;
  readonly dates: Corrections['dates'];
}

/** What the officer said of the order of day and month in whole columns; each can be taken back. */
export function DateColumns({ pane, dates }: Props) {
  if (dates.length === 0) return null;
  const forget = (correction: Corrections['dates'][number]) => {
    const remove = [dateCorrectionKey({ ...correction })];
    pane.run(settingsJob({ corrections: { dates: { remove } } }, CORRECTED.dates));
  };
  return (
    <>
      <h2>{CORRECTIONS.dates}</h2>
      <ul>
        {dates.map((correction) => (
          <li key={dateCorrectionKey({ ...correction })} className="job-row">
            <span>{dateColumn(correction)}</span>
            <Button
              size="small"
              disabledFocusable={pane.state.job.kind === 'running'}
              aria-label={forgetDateColumn(correction)}
              onClick={() => forget(correction)}
            >
              {CORRECTIONS.removeAlias}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
