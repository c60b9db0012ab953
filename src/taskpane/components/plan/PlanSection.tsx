import { PLAN_VIEW } from '../../../strings/pane-plan';
import type { Pane } from '../../state/use-pane';
import { PlanImport } from '../lazy-parts';
import { Part } from '../parts/Part';

/** "Đưa kế hoạch vào bảng", fetched when it is opened. */
export function PlanSection({ pane }: { readonly pane: Pane }) {
  return (
    <Part title={PLAN_VIEW.title} hint={PLAN_VIEW.hint}>
      {() => <PlanImport pane={pane} />}
    </Part>
  );
}
