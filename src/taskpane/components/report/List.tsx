import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly make: () => void;
  /** What may be chosen of it. */
  readonly children?: ReactNode;
}

/** A button that writes a list, what it holds, and what may be chosen of it. */
export function List({ label, hint, busy, make, children }: Props) {
  const id = useId();
  return (
    <div className="stack">
      <Button aria-describedby={id} disabledFocusable={busy} onClick={make}>
        {label}
      </Button>
      <p className="hint" id={id}>
        {hint}
      </p>
      {children}
    </div>
  );
}
