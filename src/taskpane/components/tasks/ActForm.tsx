import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { earlier, type Day } from '../../../programme';
import type { ProgressAct } from '../../../programme/progress-words';
import { ACT_NAMES, MARKING } from '../../../strings/pane-progress';
import { DayField } from '../DayField';
import { percentOfText } from './percent-text';

type Kind = ProgressAct['kind'];
const KINDS = Object.keys(ACT_NAMES) as Kind[];

interface Props {
  /** Offered as the day of completion and, at the earliest, of an extension. */
  readonly today: Day;
  readonly disabled: boolean;
  readonly onWrite: (act: ProgressAct) => void;
}

/** What may be said of the chosen tasks: a button for each act, which opens what the act needs to know. */
export function ActForm({ today, disabled, onWrite }: Props) {
  const [kind, setKind] = useState<Kind | null>(null);
  const write = (act: ProgressAct) => {
    setKind(null);
    onWrite(act);
  };
  return (
    <>
      <div className="buttons" role="group" aria-label={MARKING.acts}>
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
          {...{ kind, today, disabled }}
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

function Fields({ kind, today, disabled, onWrite, onClose }: FieldsProps) {
  const [on, setOn] = useState(today);
  const [words, setWords] = useState('');
  const act = actOf(kind, on, words);
  return (
    <div className="form" role="group" aria-label={ACT_NAMES[kind]}>
      {kind === 'done' && (
        <DayField label={MARKING.on} day={on} onChange={(day) => setOn(earlier(day, today))} />
      )}
      {kind === 'extended' && <DayField label={MARKING.to} day={on} onChange={setOn} />}
      {kind === 'done' && <Text label={MARKING.document} value={words} onChange={setWords} />}
      {kind === 'inProgress' && (
        <Text
          label={MARKING.percent}
          value={words}
          fault={act === null ? MARKING.percentUnreadable : null}
          onChange={setWords}
        />
      )}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={disabled || act === null}
          onClick={() => act && onWrite(act)}
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

/** The act that the fields say; null while the percentage is none. */
function actOf(kind: Kind, on: Day, words: string): ProgressAct | null {
  switch (kind) {
    case 'done':
      return words.trim() === '' ? { kind, on } : { kind, on, document: words.trim() };
    case 'inProgress': {
      const percent = percentOfText(words);
      return percent === undefined ? null : { kind, percent };
    }
    case 'extended':
      return { kind, to: on };
    case 'dropped':
      return { kind };
  }
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
}

function Text({ label, value, fault = null, onChange }: TextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault !== null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
