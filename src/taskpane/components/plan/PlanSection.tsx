import { Button } from '@fluentui/react-components';
import { Suspense, useId, useState } from 'react';
import { PANE } from '../../../strings/pane';
import { PLAN_VIEW } from '../../../strings/pane-plan';
import type { Pane } from '../../state/use-pane';
import { PlanImport } from '../lazy-views';

/** "Đưa kế hoạch vào bảng", fetched when it is opened. */
export function PlanSection({ pane }: { readonly pane: Pane }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="stack" aria-label={PLAN_VIEW.title}>
      <Button aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>
        {PLAN_VIEW.title}
      </Button>
      <p className="hint" id={id}>
        {PLAN_VIEW.hint}
      </p>
      {open && (
        <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
          <PlanImport pane={pane} />
        </Suspense>
      )}
    </section>
  );
}
