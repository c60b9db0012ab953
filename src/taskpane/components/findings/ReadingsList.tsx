import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FINDING_LIST, READINGS, readingPlace, viewWithCount } from '../../../strings/pane';
import type { ProgrammeReading } from '../../actions';
import type { Pane } from '../../state/use-pane';
import { readingsOf, type Reading } from './distinct-readings';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** How every deadline and remark of the table was read; folded away until somebody wants to know. */
export function ReadingsList({ pane, chosen: { programme } }: Props) {
  const [open, setOpen] = useState(false);
  const readings = useMemo(() => (open ? readingsOf(programme) : null), [open, programme]);
  const show = (cell: string) => pane.openCell(programme.sheet, cell);
  return (
    <details
      className="finding-group"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{READINGS.title}</summary>
      {readings && (
        <>
          <List title={READINGS.times} readings={readings.times} show={show} />
          <List title={READINGS.progress} readings={readings.progress} show={show} />
        </>
      )}
    </details>
  );
}

interface ListProps {
  readonly title: string;
  readonly readings: readonly Reading[];
  readonly show: (cell: string) => void;
}

/** How many readings are drawn at once. */
const PAGE = 50;

function List({ title, readings, show }: ListProps) {
  const [shown, setShown] = useState(PAGE);
  if (readings.length === 0) return null;
  return (
    <>
      <h3>{viewWithCount(title, readings.length)}</h3>
      <ul>
        {readings.slice(0, shown).map((reading) => (
          <Row key={reading.sentence} reading={reading} show={show} />
        ))}
      </ul>
      {shown < readings.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {FINDING_LIST.more}
        </Button>
      )}
    </>
  );
}

function Row({ reading, show }: { readonly reading: Reading; readonly show: ListProps['show'] }) {
  const { sentence, cell, count } = reading;
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
