import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { slipsOf, type Slip, type SlipReceiver } from '../../../report/slips/slips';
import { receiverLine, RECEIVERS, SLIPS_VIEW } from '../../../strings/pane-slips';
import { SLIP } from '../../../strings/slips';
import type { ProgrammeReading } from '../../actions';
import { placeOfProgramme } from '../../jobs/place-of-programme';
import { slipsJob, writeSheets, type SlipsWanted } from '../../jobs/slips-job';
import type { Pane } from '../../state/use-pane';
import { PagedItems } from '../PagedItems';
import { Select } from '../Select';
import { SlipFiles } from './SlipFiles';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

const ALL: readonly SlipReceiver[] = ['unit', 'director', 'officer', 'coordinator'];
/** So many receivers are shown at a time. */
const PAGE = 30;

/** What each unit, leader or member has still to do: whom to send it to, and as what. */
export function SlipsOut({ pane, chosen: { programme } }: Props) {
  const { state, run } = pane;
  const { asOf } = state;
  const [by, setBy] = useState<SlipReceiver>('unit');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const settings = state.view?.settings;
  const slips = useMemo(() => {
    const { dueSoonDays = 7, corrections } = settings ?? {};
    return slipsOf(programme, { by, asOf, dueSoonDays, aliases: corrections?.aliases ?? [] });
  }, [programme, by, asOf, settings]);
  const taken = slips.filter((slip) => !left.has(keyOf(slip)));
  const wanted: SlipsWanted = {
    place: placeOfProgramme(programme),
    by,
    names: taken.map(({ name }) => name),
    asOf,
  };
  const isReady = taken.length > 0 && state.job.kind !== 'running';
  return (
    <>
      <Select
        label={SLIPS_VIEW.by}
        value={by}
        onChange={(value) => {
          setBy(ALL.find((each) => each === value) ?? 'unit');
          setLeft(new Set());
        }}
      >
        {ALL.map((each) => (
          <option key={each} value={each}>
            {RECEIVERS[each]}
          </option>
        ))}
      </Select>
      {slips.length === 0 ? (
        <p className="hint">{SLIPS_VIEW.none}</p>
      ) : (
        <Receivers {...{ slips, left, setLeft }} />
      )}
      {slips.length > 0 && taken.length === 0 && <p className="hint">{SLIPS_VIEW.nothing}</p>}
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => isReady && run(slipsJob(wanted, writeSheets))}
      >
        {SLIPS_VIEW.sheets}
      </Button>
      <SlipFiles {...{ pane, wanted, isReady }} />
    </>
  );
}

interface ReceiversProps {
  readonly slips: readonly Slip[];
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

function Receivers({ slips, left, setLeft }: ReceiversProps) {
  const count = slips.filter((slip) => left.has(keyOf(slip))).length;
  const toggle = (slip: Slip, taken: boolean) => {
    const next = new Set(left);
    if (taken) next.delete(keyOf(slip));
    else next.add(keyOf(slip));
    setLeft(next);
  };
  return (
    <div className="stack" role="group" aria-label={SLIPS_VIEW.receivers}>
      <Checkbox
        label={SLIPS_VIEW.all}
        checked={count === 0 ? true : count === slips.length ? false : 'mixed'}
        onChange={(_event, { checked }) =>
          setLeft(checked === true ? new Set() : new Set(slips.map(keyOf)))
        }
      />
      <PagedItems
        className="plain stack"
        items={slips}
        page={PAGE}
        more={SLIPS_VIEW.more}
        draw={(slip) => (
          <li key={keyOf(slip)}>
            <Checkbox
              label={receiverLine(slip.name ?? SLIP.nobody, slip.tasks.length, slip.overdue)}
              checked={!left.has(keyOf(slip))}
              onChange={(_event, { checked }) => toggle(slip, checked === true)}
            />
          </li>
        )}
      />
    </div>
  );
}

/** Tasks that name nobody have a slip of their own, which no name can stand for. */
function keyOf({ name }: Slip): string {
  return name === null ? '' : `:${name}`;
}
