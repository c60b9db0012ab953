import { Button } from '@fluentui/react-components';
import { PANE } from '../../strings/pane';
import { COLUMNS_BACK } from '../../strings/pane-corrections';
import { TEMPLATE_OFFER } from '../../strings/pane-start';
import { settingsJob } from '../jobs/settings-job';
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
      <ColumnsBack pane={pane} />
      <PointHeader pane={pane} isEmpty />
      <GuideLink />
    </section>
  );
}

/** A column declared to be something else can hide the whole table: the way back. */
function ColumnsBack({ pane: { state, run } }: { readonly pane: Pane }) {
  const captions = (state.view?.settings.corrections.columns ?? []).map(({ caption }) => caption);
  if (captions.length === 0) return null;
  const columns = { remove: captions };
  return (
    <>
      <p>{COLUMNS_BACK.hint}</p>
      <Button
        disabledFocusable={state.job.kind === 'running'}
        onClick={() => run(settingsJob({ corrections: { columns } }, COLUMNS_BACK.done))}
      >
        {COLUMNS_BACK.button}
      </Button>
    </>
  );
}
