import { Button } from '@fluentui/react-components';
import { PANE } from '../../strings/pane';
import { GuideLink } from './GuideLink';

/** A workbook without a programme is no error: what the pane is for, and how to get to it. */
export function EmptyNote({ reload }: { readonly reload: () => void }) {
  return (
    <section className="empty">
      <h2>{PANE.emptyTitle}</h2>
      <p>{PANE.emptyIntro}</p>
      <ol>
        {PANE.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button appearance="primary" onClick={reload}>
        {PANE.reload}
      </Button>
      <GuideLink />
    </section>
  );
}
