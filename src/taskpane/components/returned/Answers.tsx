import { Checkbox } from '@fluentui/react-components';
import type { AnswerChange, Collection } from '../../../report/returned/collect';
import { aboutLine, RETURNED_VIEW } from '../../../strings/pane-returned';
import { ordinalLead } from '../../../strings/sub-tasks';
import { PagedItems } from '../PagedItems';

/** So many answers are shown at a time. */
const PAGE = 30;

interface Props {
  readonly collection: Collection;
  readonly taken: ReadonlySet<AnswerChange>;
  readonly setTaken: (taken: ReadonlySet<AnswerChange>) => void;
}

/** What would be written, and what has to be looked at first. */
export function Answers({ collection: { changes, conflicts }, taken, setTaken }: Props) {
  const toggle = (answer: AnswerChange, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(answer);
    else next.delete(answer);
    setTaken(next);
  };
  if (changes.length + conflicts.length === 0) return <p role="status">{RETURNED_VIEW.nothing}</p>;
  return (
    <>
      <List name={RETURNED_VIEW.conflicts} answers={conflicts} {...{ taken, toggle }} />
      <List name={RETURNED_VIEW.changes} answers={changes} {...{ taken, toggle }} />
      {taken.size === 0 && <p className="hint">{RETURNED_VIEW.none}</p>}
    </>
  );
}

interface ListProps {
  readonly name: string;
  readonly answers: readonly AnswerChange[];
  readonly taken: ReadonlySet<AnswerChange>;
  readonly toggle: (answer: AnswerChange, taken: boolean) => void;
}

function List({ name, answers, taken, toggle }: ListProps) {
  if (answers.length === 0) return null;
  return (
    <section className="stack" aria-label={name}>
      <h3>{`${name}: ${answers.length}`}</h3>
      <PagedItems
        className="plain stack"
        items={answers}
        page={PAGE}
        more={RETURNED_VIEW.more}
        draw={(answer, at) => (
          <Answer
            key={`${answer.task.id} ${answer.from} ${at}`}
            answer={answer}
            taken={taken.has(answer)}
            toggle={(isTaken) => toggle(answer, isTaken)}
          />
        )}
      />
    </section>
  );
}

interface AnswerProps {
  readonly answer: AnswerChange;
  readonly taken: boolean;
  readonly toggle: (taken: boolean) => void;
}

function Answer({ answer, taken, toggle }: AnswerProps) {
  const { task, before, after, from } = answer;
  const about = aboutLine(answer);
  return (
    <li>
      <Checkbox
        label={`${ordinalLead(task)}${task.content.replace(/\s+/g, ' ')}: ${after}`}
        checked={taken}
        onChange={(_event, { checked }) => toggle(checked === true)}
      />
      {about !== '' && <p className="fault">{about}</p>}
      <p className="hint">
        {RETURNED_VIEW.before.replace('{text}', before === '' ? RETURNED_VIEW.empty : before)}
      </p>
      <p className="hint">{RETURNED_VIEW.from.replace('{file}', from)}</p>
    </li>
  );
}
