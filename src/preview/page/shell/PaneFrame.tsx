import {
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type SyntheticEvent,
} from 'react';
import { previewStrings as say } from '../../../strings/preview';
import { CloseIcon } from './icons';
import { moveBetweenRegions } from './regions';
import { useFrame } from './use-frame';

/** Excel on the web lets a pane be this narrow and this wide, in pixels. */
export const PANE_WIDTH = { least: 320, usual: 360, most: 640 } as const;

interface Props {
  readonly width: number;
  /** Connects a new frame to the host before its page is loaded into it. */
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
  readonly onClose: () => void;
}

/** The task pane beside the sheet: a heading, the add-in's page in a frame, and an edge to drag. */
export function PaneFrame({ width: initial, onFrame, onClose }: Props) {
  const [width, setWidth] = useState(initial);
  const frame = useFrame(onFrame);
  return (
    <>
      <Edge width={width} onWidth={setWidth} />
      <aside className="pane" style={{ width }} aria-label={say.pane}>
        <div className="pane-head">
          <h2>{say.appTitle}</h2>
          <button type="button" className="plain" aria-label={say.closePane} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <iframe
          ref={frame}
          data-pane
          title={say.appTitle}
          className="pane-frame"
          onLoad={goOnInside}
        />
      </aside>
    </>
  );
}

/** Keys pressed in the pane reach its own page only: F6 is listened for there too. */
function goOnInside({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void {
  if (currentTarget.contentWindow) moveBetweenRegions(currentTarget.contentWindow, document);
}

function Edge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const set = (wanted: number) =>
    onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(width + 16);
    if (event.key === 'ArrowRight') set(width - 16);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId); // the frame would swallow the moves
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) set(from.current.width + from.current.x - event.clientX);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={say.resizePane}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
