import { useMemo, useState } from 'react';
import { PANE, READINGS, readingPlace } from '../../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import type { Pane } from '../../state/use-pane';
import { useSteps } from '../../state/use-steps';
import { readingsOf, type Reading } from './distinct-readings';
import { PagedList } from './PagedList';
import { TimeReadings } from './TimeReadings';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** How every deadline and remark of the table was read; folded away until somebody wants to know. */
export function ReadingsList({ pane, view, chosen: { programme } }: Props) {
  const [open, setOpen] = useState(false);
  const work = useMemo(() => (open ? () => readingsOf(programme) : null), [open, programme]);
  const readings = useSteps(work);
  const { sheet } = programme;
  return (
    <details
      className="finding-group"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary tabIndex={0}>{READINGS.title}</summary>
      {open && !readings && <p className="hint">{PANE.loadingView}</p>}
      {readings && (
        <>
          <TimeReadings
            pane={pane}
            sheet={sheet}
            settings={view.settings}
            readings={readings.times}
          />
          <PagedList
            title={READINGS.progress}
            items={readings.progress}
            draw={(reading) => (
              <Row
                key={reading.sentence}
                reading={reading}
                show={(cell) => pane.openCell(sheet, cell)}
              />
            )}
          />
        </>
      )}
    </details>
  );
}

interface RowProps {
  readonly reading: Reading;
  readonly show: (cell: string) => void;
}

function Row({ reading: { sentence, cell, count }, show }: RowProps) {
  if (cell === null) return <li className="finding">{sentence}</li>;
  return (
    <li>
      <button type="button" className="finding" onClick={() => show(cell)}>
        <span className="finding-place">{readingPlace(cell, count)}</span>
        {sentence}
      </button>
    </li>
  );
}
