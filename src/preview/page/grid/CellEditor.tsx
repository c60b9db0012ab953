import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { previewStrings as say } from '../../../strings/preview';

/** A cell being edited, here or in the formula bar. */
export interface Editing {
  readonly text: string;
  readonly where: 'cell' | 'bar';
}

interface Props {
  readonly address: string;
  readonly editing: Editing | null;
  readonly place: CSSProperties;
  /** CSS of the cell's own font, so that the text stands as it will. */
  readonly font: CSSProperties;
  readonly onText: (text: string) => void;
  readonly onCommit: (key: { key: string; shift: boolean; control: boolean }) => void;
  readonly onCancel: () => void;
}

/** The id by which the grid hands its focus over when a printable key is pressed. */
export const EDITOR_ID = 'cell-editor';

/**
 * The box a cell is edited in. It is always there, unseen: a key pressed on the grid moves the focus
 * here first and so lands in it, which keeps Vietnamese input methods working from the first letter.
 */
export function CellEditor({ address, editing, place, font, ...on }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const here = editing?.where === 'cell';
  useEffect(() => {
    const element = box.current;
    if (!here || !element || document.activeElement === element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [here]);
  useEffect(() => grow(box.current), [editing?.text]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const leaves = (event.key === 'Enter' && !event.altKey) || event.key === 'Tab';
    if (leaves) on.onCommit({ key: event.key, shift: event.shiftKey, control: false });
    else if (event.key === 'Escape') on.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={box}
      id={EDITOR_ID}
      className={here ? 'cell-editor' : 'cell-editor cell-editor-idle'}
      aria-label={say.editCell(address)}
      aria-hidden={here ? undefined : true}
      tabIndex={-1}
      spellCheck={false}
      rows={1}
      style={{ ...place, ...font }}
      value={here ? editing.text : ''}
      onChange={(event) => on.onText(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The box grows with its text, downwards first, as Excel's does. */
function grow(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + 2}px`;
}
