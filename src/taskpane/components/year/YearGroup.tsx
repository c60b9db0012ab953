import { Checkbox } from '@fluentui/react-components';
import type { YearChoice } from '../../../plan';
import { ordinalLead } from '../../../strings/sub-tasks';
import { YEAR_VIEW, yearGroup } from '../../../strings/pane-year';
import { PagedItems } from '../PagedItems';
import { TextField } from '../TextField';
import { asksOf, type EditedYearRow } from './edited-year';

/** So many rows are shown at a time. */
const PAGE = 30;

interface Props {
  readonly choice: YearChoice;
  readonly rows: readonly EditedYearRow[];
  readonly change: (of: readonly EditedYearRow[], part: Partial<EditedYearRow>) => void;
}

/** The tasks of one sort, each to be taken or left. */
export function YearGroup({ choice, rows, change }: Props) {
  if (rows.length === 0) return null;
  const taken = rows.filter((row) => row.taken).length;
  const name = yearGroup(YEAR_VIEW.groups[choice], rows.length, taken);
  return (
    <section className="stack" aria-label={YEAR_VIEW.groups[choice]}>
      <h3>{name}</h3>
      <Checkbox
        label={YEAR_VIEW.all}
        checked={taken === rows.length ? true : taken === 0 ? false : 'mixed'}
        onChange={(_event, { checked }) => change(rows, { taken: checked === true })}
      />
      <PagedItems
        className="plain stack"
        items={rows}
        page={PAGE}
        more={YEAR_VIEW.more}
        draw={(row) => <Row key={row.at} row={row} change={(part) => change([row], part)} />}
      />
    </section>
  );
}

interface RowProps {
  readonly row: EditedYearRow;
  readonly change: (part: Partial<EditedYearRow>) => void;
}

/** A task with its new deadline; what has to be looked at can be changed here. */
function Row({ row, change }: RowProps) {
  const { taken, open, content, deadline, row: proposed } = row;
  const { task, namesOldYear } = proposed;
  const title = `${ordinalLead(task)}${task.content.replace(/\s+/g, ' ')}`;
  return (
    <li className="stack">
      <Checkbox
        label={title}
        checked={taken}
        onChange={(_event, { checked }) => change({ taken: checked === true })}
      />
      {!(open && taken) && deadline !== '' && <p className="hint">{deadline}</p>}
      {open && taken && (
        <>
          {namesOldYear && <p className="hint">{YEAR_VIEW.oldYear}</p>}
          {namesOldYear && (
            <TextField
              lines
              label={YEAR_VIEW.content}
              value={content}
              onChange={(text) => change({ content: text })}
            />
          )}
          {asksOf(proposed) && <p className="hint">{YEAR_VIEW.asks}</p>}
          <TextField
            label={YEAR_VIEW.deadline}
            value={deadline}
            onChange={(text) => change({ deadline: text })}
          />
        </>
      )}
    </li>
  );
}
