import type { Status } from '../../programme';
import { countText } from '../../strings/pane';
import { Letter } from './Letter';

interface Props {
  readonly status?: Status;
  readonly name: string;
  readonly count: number;
  readonly open: () => void;
}

/** One number; a button to the tasks it counts, unless there are none. */
export function Count({ status, name, count, open }: Props) {
  const words = (
    <>
      {status && <Letter status={status} />}
      <span className="count-name">{name}</span>
      <strong>{countText(count)}</strong>
    </>
  );
  if (count === 0) return <li className="count">{words}</li>;
  return (
    <li>
      <button type="button" className="count" onClick={open}>
        {words}
      </button>
    </li>
  );
}
