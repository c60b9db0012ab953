import { useEffect, useRef } from 'react';
import { previewStrings as say } from '../../../strings/preview';
import type { DialogRequest } from '../transport/dialog';
import { CloseIcon } from './icons';
import { useFrame } from './use-frame';

interface Props {
  readonly request: DialogRequest;
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
  /** The user closed the dialog. */
  readonly onClose: () => void;
}

/** A dialog of the add-in above the window, as Excel on the web shows it: nothing else can be used meanwhile. */
export function DialogFrame({ request: { width, height }, onFrame, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const frame = useFrame(onFrame);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      className="dialog"
      aria-label={say.dialog}
      style={{ width: `${width}vw`, height: `${height}vh` }}
      onClose={onClose}
    >
      <div className="pane-head">
        <h2>{say.appTitle}</h2>
        <button
          type="button"
          className="plain"
          aria-label={say.closeDialog}
          onClick={() => box.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <iframe ref={frame} data-dialog title={say.dialog} className="pane-frame" />
    </dialog>
  );
}
