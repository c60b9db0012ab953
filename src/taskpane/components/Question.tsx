import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Answer {
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly sentence: string;
  /** What the sentence is about, below it. */
  readonly children?: ReactNode;
  readonly yes: Answer;
  /** Other ways to go on. */
  readonly others?: readonly Answer[];
  readonly no: Answer;
}

/** A question in its place: it takes the focus and is read out; Escape says no. */
export function Question({ sentence, children, yes, others = [], no }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className="note note-question"
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') no.run();
      }}
    >
      <p id={id}>{sentence}</p>
      {children}
      <div className="buttons">
        <Button size="small" appearance="primary" onClick={yes.run}>
          {yes.label}
        </Button>
        {others.map(({ label, run }) => (
          <Button key={label} size="small" onClick={run}>
            {label}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={no.run}>
          {no.label}
        </Button>
      </div>
    </div>
  );
}
