import { useMemo } from 'react';
import { CORRECTIONS } from '../../../strings/pane-corrections';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { POINT } from '../../../strings/pane-header';
import type { Pane } from '../../state/use-pane';
import { PointHeader } from '../header/PointHeader';
import { AliasForm } from './AliasForm';
import { ColumnRoles } from './ColumnRoles';
import { DateColumns } from './DateColumns';
import { SettledRemarks } from './SettledRemarks';
import { unitNames } from './unit-names';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** What the officer may correct of the reading beside deadlines: columns and names of units; folded away. */
export function Corrections({ pane, view, chosen: { programme } }: Props) {
  const units = useMemo(() => unitNames(programme.tasks), [programme]);
  return (
    <details className="finding-group">
      <summary tabIndex={0}>{CORRECTIONS.title}</summary>
      <div className="stack">
        <p className="hint">{CORRECTIONS.hint}</p>
        <ColumnRoles pane={pane} frame={programme.frame} settings={view.settings} />
        <DateColumns pane={pane} dates={view.settings.corrections.dates} />
        <SettledRemarks pane={pane} remarks={view.settings.corrections.remarks} />
        <h3>{POINT.other}</h3>
        <PointHeader pane={pane} />
        <AliasForm pane={pane} units={units} aliases={view.settings.corrections.aliases} />
      </div>
    </details>
  );
}
