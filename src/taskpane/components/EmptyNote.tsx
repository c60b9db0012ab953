import { Button } from '@fluentui/react-components';
import { PANE } from '../../strings/pane';
import { TEMPLATE_OFFER } from '../../strings/pane-start';
import { templateJob } from '../jobs/template-job';
import type { Pane } from '../state/use-pane';
import { GuideLink } from './GuideLink';
import { PointHeader } from './header/PointHeader';

/** A workbook without a programme is no error: what the pane is for, how to get to it, and a blank one to start from. */
export function EmptyNote({ pane }: { readonly pane: Pane }) {
  const { state, read, run } = pane;
  const busy = state.job.kind === 'running';
  return (
    <section className="empty">
      <h2>{PANE.emptyTitle}</h2>
      <p>{PANE.emptyIntro}</p>
      <ol>
        {PANE.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => read()}>
          {PANE.reload}
        </Button>
        <Button disabledFocusable={busy} onClick={() => run(templateJob(state.today))}>
          {TEMPLATE_OFFER.button}
        </Button>
      </div>
      <p className="hint">{TEMPLATE_OFFER.hint}</p>
      <PointHeader pane={pane} isEmpty />
      <GuideLink />
    </section>
  );
}
