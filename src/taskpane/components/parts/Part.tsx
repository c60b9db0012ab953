import { Button } from '@fluentui/react-components';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { PANE } from '../../../strings/pane';
import { Boundary } from '../Boundary';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** What is fetched and drawn when it is opened. */
  readonly children: () => ReactNode;
}

/** Something wanted now and then: its name, what it is for, and all of it once it is opened. */
export function Part({ title, hint, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="stack" aria-label={title}>
      <Button aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>
        {title}
      </Button>
      <p className="hint" id={id}>
        {hint}
      </p>
      {open && (
        <Boundary>
          <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>{children()}</Suspense>
        </Boundary>
      )}
    </section>
  );
}
