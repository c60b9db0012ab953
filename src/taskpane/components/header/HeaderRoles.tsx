import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PointedHeader } from '../../../excel/read/pointed-header';
import { columnLetters, type Role } from '../../../programme';
import { makeTable } from '../../../programme/table/pointed-roles';
import { columnLabel } from '../../../strings/pane-corrections';
import { POINT, pointedAt } from '../../../strings/pane-header';
import { ROLE_NAMES } from '../../../strings/progress';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { Select } from '../Select';

interface Props {
  readonly pane: Pane;
  readonly pointed: PointedHeader;
  /** The form goes: what was chosen was saved, or it was cancelled. */
  readonly onClose: (isSaved: boolean) => void;
}

const ROLES = Object.keys(ROLE_NAMES) as Role[];
const UNUSED = '';

/** One question a column, answered beforehand where its caption or its cells suggest the answer. */
export function HeaderRoles({ pane, pointed: { sheet, row, columns }, onClose }: Props) {
  const [roles, setRoles] = useState<readonly (Role | null)[]>(columns.map(({ role }) => role));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isEnough = makeTable(roles);
  const save = () => {
    if (!isEnough) return;
    const put = columns.flatMap(({ caption }, at) => {
      const role = roles[at] ?? null;
      return role === null ? [] : [{ caption, role }];
    });
    pane.run(settingsJob({ corrections: { columns: { put } } }, POINT.saved));
    onClose(true);
  };
  return (
    <section className="stack" aria-labelledby="pointed-at">
      <h3 id="pointed-at" ref={title} tabIndex={-1}>
        {pointedAt(sheet, row)}
      </h3>
      {columns.map(({ column, caption }, at) => (
        <Select
          key={column}
          label={columnLabel(columnLetters(column), caption)}
          value={roles[at] ?? UNUSED}
          onChange={(value) => setRoles(withRole(roles, at, value))}
        >
          <option value={UNUSED}>{POINT.unused}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_NAMES[one]}
            </option>
          ))}
        </Select>
      ))}
      {!isEnough && (
        <p className="note" id="pointed-needs" role="status">
          {POINT.needs}
        </p>
      )}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isEnough || pane.state.job.kind === 'running'}
          aria-describedby={isEnough ? undefined : 'pointed-needs'}
          onClick={save}
        >
          {POINT.read}
        </Button>
        <Button size="small" onClick={() => onClose(false)}>
          {POINT.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The roles with another one at a place: it is taken from the column that had it. */
function withRole(
  roles: readonly (Role | null)[],
  at: number,
  value: string,
): readonly (Role | null)[] {
  const chosen = ROLES.find((role) => role === value) ?? null;
  return roles.map((role, place) => {
    if (place === at) return chosen;
    return role === chosen ? null : role;
  });
}
