import { Link } from '@fluentui/react-components';
import { PANE } from '../../strings/pane';

/** Where the guide stands, beside the pane's page. */
export const GUIDE = 'assets/guide/index.html';

/** Opens the guide in a window of its own. */
export function GuideLink() {
  return (
    <Link href={GUIDE} target="_blank" rel="noreferrer">
      {PANE.guide}
    </Link>
  );
}
