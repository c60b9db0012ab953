import { useFrame } from './use-frame';

/** The unseen frame that a ribbon command's page runs in, as Excel on the web does it. */
export function CommandFrame({
  onFrame,
}: {
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
}) {
  const frame = useFrame(onFrame);
  return (
    <iframe
      ref={frame}
      className="command-frame"
      title="command"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
