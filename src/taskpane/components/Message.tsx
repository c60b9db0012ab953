import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type ReactNode } from 'react';
import { PANE } from '../../strings/pane';

interface Props {
  readonly intent: 'success' | 'info' | 'error';
  readonly sentence: string;
  /** Read out at once, whatever is being read. */
  readonly urgent?: boolean;
  readonly dismiss?: () => void;
  /** What may be done about it, behind the sentence. */
  readonly children?: ReactNode;
}

/** A message that takes the focus when it comes: the next Tab goes to what may be done about it. */
export function Message({ intent, sentence, urgent = false, dismiss, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Only what the pane was asked for: an officer who types in the sheet keeps the keyboard there.
  useEffect(() => {
    if (document.hasFocus()) box.current?.focus({ preventScroll: true });
  }, [sentence]);
  return (
    <div ref={box} className="message" tabIndex={-1} {...(urgent && { role: 'alert' })}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <div className="message-line">
            <span>{sentence}</span>
            {dismiss && (
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={PANE.dismiss}
                title={PANE.dismiss}
                onClick={dismiss}
              />
            )}
          </div>
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
