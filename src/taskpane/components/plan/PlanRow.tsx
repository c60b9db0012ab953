import { Checkbox } from '@fluentui/react-components';
import { PLAN_VIEW } from '../../../strings/pane-plan';
import { TextField } from '../TextField';
import type { EditedRow } from './edited';

interface Props {
  readonly row: EditedRow;
  readonly change: (part: Partial<EditedRow>) => void;
}

/** One proposed row: taken or not, its three texts, and the sentence it came from. */
export function PlanRow({ row, change }: Props) {
  const { taken, content, time, lead, suggested, task } = row;
  return (
    <li className="stack">
      <Checkbox
        checked={taken}
        label={`${PLAN_VIEW.take}: ${task.content.slice(0, 60)}`}
        onChange={(_event, { checked }) => change({ taken: checked === true })}
      />
      {taken && (
        <>
          <TextField
            lines
            label={PLAN_VIEW.content}
            value={content}
            onChange={(value) => change({ content: value })}
          />
          <TextField
            label={PLAN_VIEW.time}
            value={time}
            onChange={(value) => change({ time: value })}
          />
          <TextField
            label={PLAN_VIEW.lead}
            value={lead}
            onChange={(value) => change({ lead: value })}
          />
          {lead === '' && suggested.length > 0 && (
            <p className="hint">{PLAN_VIEW.suggested.replace('{names}', suggested.join('; '))}</p>
          )}
          <details>
            <summary>{PLAN_VIEW.quote}</summary>
            <p className="hint">{task.quote}</p>
          </details>
        </>
      )}
    </li>
  );
}
