import type { KeyboardEvent } from 'react';
import { previewStrings as say } from '../../../strings/preview';

interface Props {
  /** "D7", or "D7:F9" while more is selected. */
  readonly address: string;
  readonly text: string;
  readonly onAddress: (text: string) => void;
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  readonly onCommit: (key: { key: string; shift: boolean; control: boolean }) => void;
  readonly onCancel: () => void;
}

/** The name box and the contents of the active cell; both can be typed into. */
export function FormulaBar({ address, text, ...on }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const leaves = (event.key === 'Enter' && !event.altKey) || event.key === 'Tab';
    if (leaves) on.onCommit({ key: event.key, shift: event.shiftKey, control: false });
    else if (event.key === 'Escape') on.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className="formula-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          on.onAddress(String(new FormData(event.currentTarget).get('address') ?? ''));
        }}
      >
        <input
          key={address}
          name="address"
          className="name-box"
          aria-label={say.nameBox}
          defaultValue={address}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </form>
      <span className="formula-mark" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula-text"
        rows={1}
        aria-label={say.formulaBar}
        spellCheck={false}
        value={text}
        onFocus={on.onBegin}
        onChange={(event) => on.onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
