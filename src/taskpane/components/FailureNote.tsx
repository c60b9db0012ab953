import { Button } from '@fluentui/react-components';
import { PANE } from '../../strings/pane';
import type { Failure } from '../state/failure';
import { Message } from './Message';

interface Props {
  readonly failure: Failure;
  /** What the officer may do about it right here. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One failure: its sentence, announced at once, and "Chi tiết" to open for who has to mend it. */
export function FailureNote({ failure, action }: Props) {
  return (
    <Message intent="error" sentence={failure.sentence} urgent>
      {failure.detail !== '' && (
        <details>
          <summary tabIndex={0}>{PANE.detail}</summary>
          <code>{failure.detail}</code>
        </details>
      )}
      {action && (
        <Button size="small" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </Message>
  );
}
