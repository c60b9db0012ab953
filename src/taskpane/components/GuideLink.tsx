import { PANE } from '../../strings/pane';

/** Opens the guide in a window of its own. */
export function GuideLink() {
  return (
    <a className="guide" href="assets/guide/index.html" target="_blank" rel="noreferrer">
      {PANE.guide}
    </a>
  );
}
