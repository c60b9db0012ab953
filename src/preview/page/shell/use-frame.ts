import { useEffect, useRef, type RefObject } from 'react';

/** Connects a frame with the host once it is on the page, and lets go of it when it is taken away. */
export function useFrame(
  connect: (frame: HTMLIFrameElement) => () => void,
): RefObject<HTMLIFrameElement | null> {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? connect(frame.current) : undefined), [connect]);
  return frame;
}
