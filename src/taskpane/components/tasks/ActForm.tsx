import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Day } from '../../../programme';
import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import { ACT_NAMES, MARKING } from '../../../strings/pane-progress';
import { DayField } from '../day/DayField';
import { daysReadable } from '../day/day-faults';
import { Question } from '../Question';
import { TextField } from '../TextField';
import { objectionTo } from './objections';
import { percentOfText } from './percent-text';

type Kind = ProgressAct['kind'];
const KINDS = Object.keys(ACT_NAMES) as Kind[];

interface Props {
  /** The tasks it is said of. */
  readonly items: readonly TaskReading[];
  /** Offered as the day of completion and, at the earliest, of an extension. */
  readonly today: Day;
  readonly disabled: boolean;
  /** A button before those that open a form. */
  readonly children?: ReactNode;
  readonly onWrite: (act: ProgressAct) => void;
}

/** What may be said of the chosen tasks: a button for each act, which opens what the act needs to know. */
export function ActForm({ items, today, disabled, children, onWrite }: Props) {
  const [kind, setKind] = useState<Kind | null>(null);
  const write = (act: ProgressAct) => {
    setKind(null);
    onWrite(act);
  };
  return (
    <>
      <div className="buttons" role="group" aria-label={MARKING.acts}>
        {children}
        {KINDS.map((one) => (
          <Button
            key={one}
            size="small"
            disabledFocusable={disabled}
            aria-expanded={kind === one}
            onClick={() => setKind(kind === one ? null : one)}
          >
            {ACT_NAMES[one]}
          </Button>
        ))}
      </div>
      {kind !== null && (
        <Fields
          key={kind}
          {...{ kind, items, today, disabled }}
          onWrite={write}
          onClose={() => setKind(null)}
        />
      )}
    </>
  );
}

interface FieldsProps extends Props {
  readonly kind: Kind;
  readonly onClose: () => void;
}

function Fields({ kind, items, today, disabled, onWrite, onClose }: FieldsProps) {
  const [on, setOn] = useState<Day | null>(today);
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState(false);
  const act = actOf(kind, on, words);
  const objection = act && objectionTo(act, items, today);
  const refused = objection?.kind === 'refused' ? objection.sentence : null;
  const write = () => {
    if (act === null || refused !== null) return;
    if (objection === null) onWrite(act);
    else setAsking(true);
  };
  const day = { day: on, near: today, today, onChange: setOn };
  if (asking && act && objection) {
    return (
      <Question
        sentence={objection.sentence}
        yes={{ label: MARKING.writeAnyway, run: () => onWrite(act) }}
        no={{ label: MARKING.change, run: () => setAsking(false) }}
      />
    );
  }
  return (
    <div className="form" role="group" aria-label={ACT_NAMES[kind]}>
      {kind === 'done' && <DayField label={MARKING.on} {...day} />}
      {kind === 'extended' && <DayField label={MARKING.to} {...day} fault={refused} />}
      {kind === 'done' && (
        <TextField label={MARKING.document} value={words} onChange={setWords} onEnter={write} />
      )}
      {kind === 'inProgress' && (
        <TextField
          label={MARKING.percent}
          value={words}
          fault={act === null ? MARKING.percentUnreadable : null}
          onChange={setWords}
          onEnter={write}
        />
      )}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={disabled || (act === null && on !== null) || refused !== null}
          onClick={() => daysReadable() && write()}
        >
          {MARKING.write}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {MARKING.close}
        </Button>
      </div>
    </div>
  );
}

/** The act that the fields say; null while the day or the percentage is none. */
function actOf(kind: Kind, on: Day | null, words: string): ProgressAct | null {
  switch (kind) {
    case 'done': {
      if (on === null) return null;
      return words.trim() === '' ? { kind, on } : { kind, on, document: words.trim() };
    }
    case 'inProgress': {
      const percent = percentOfText(words);
      return percent === undefined ? null : { kind, percent };
    }
    case 'extended':
      return on === null ? null : { kind, to: on };
    case 'dropped':
      return { kind };
  }
}
