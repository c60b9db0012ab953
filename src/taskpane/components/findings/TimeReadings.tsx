import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { correctionKey } from '../../../programme/timing/correct';
import type { Settings } from '../../../excel';
import { READINGS, readingPlace } from '../../../strings/pane';
import { CORRECTED, CORRECTIONS, editTime } from '../../../strings/pane-corrections';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import type { TimeReading } from './distinct-readings';
import { PagedList } from './PagedList';
import { TimeForm } from './TimeForm';

interface Props {
  readonly pane: Pane;
  readonly sheet: string;
  readonly settings: Settings;
  readonly readings: readonly TimeReading[];
}

/** How each phrase of time was read; each may be corrected where it stands. */
export function TimeReadings({ pane, sheet, settings, readings }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const corrected = new Set(settings.corrections.times.map(({ text }) => correctionKey(text)));
  return (
    <PagedList
      title={READINGS.times}
      items={readings}
      draw={(reading) => (
        <li key={reading.sentence} className="reading">
          <Words reading={reading} open={(cell) => pane.openCell(sheet, cell)} />
          {editing === reading.sentence ? (
            <Form {...{ pane, reading }} corrected={corrected} close={() => setEditing(null)} />
          ) : (
            <Button
              size="small"
              appearance="subtle"
              aria-label={editTime(reading.expression.text)}
              onClick={() => setEditing(reading.sentence)}
            >
              {CORRECTIONS.edit}
            </Button>
          )}
        </li>
      )}
    />
  );
}

function Words({
  reading: { sentence, cell, count },
  open,
}: {
  readonly reading: TimeReading;
  readonly open: (cell: string) => void;
}) {
  if (cell === null) return <span className="finding">{sentence}</span>;
  return (
    <button type="button" className="finding" onClick={() => open(cell)}>
      <span className="finding-place">{readingPlace(cell, count)}</span>
      {sentence}
    </button>
  );
}

interface FormProps {
  readonly pane: Pane;
  readonly reading: TimeReading;
  readonly corrected: ReadonlySet<string>;
  readonly close: () => void;
}

function Form({ pane, reading: { expression }, corrected, close }: FormProps) {
  const { text } = expression;
  const save = (times: NonNullable<Parameters<typeof settingsJob>[0]['corrections']>['times']) => {
    pane.run(settingsJob({ corrections: { times } }, CORRECTED.time));
    close();
  };
  return (
    <TimeForm
      expression={expression}
      today={pane.state.today}
      corrected={corrected.has(correctionKey(text))}
      disabled={pane.state.job.kind === 'running'}
      onSave={(reading) => save({ put: [{ text, reading }] })}
      onReset={() => save({ remove: [text] })}
      onClose={close}
    />
  );
}
