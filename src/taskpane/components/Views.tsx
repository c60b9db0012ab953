import { Suspense, useEffect, useMemo } from 'react';
import { PANE } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { findingsOf } from '../state/selectors';
import type { Pane } from '../state/use-pane';
import { AttentionView } from './attention/AttentionView';
import { Boundary } from './Boundary';
import { FindingsView, ReportView, SettingsView, TasksView } from './lazy-views';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** The view whose tab is chosen; one that fails leaves the others usable. */
export function Views({ pane, view, chosen }: Props) {
  const { shown } = pane.state;
  const findings = useMemo(() => findingsOf(view, chosen), [view, chosen]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [shown]);
  return (
    <div role="tabpanel" id="view" aria-labelledby={`tab-${shown}`} className="view">
      <Boundary key={shown}>
        <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
          {shown === 'attention' && <AttentionView {...{ pane, view, chosen }} />}
          {shown === 'tasks' && <TasksView {...{ pane, view, chosen }} />}
          {shown === 'findings' && <FindingsView {...{ pane, view, chosen, findings }} />}
          {shown === 'report' && <ReportView {...{ pane, view, chosen }} />}
          {shown === 'settings' && <SettingsView pane={pane} view={view} />}
        </Suspense>
      </Boundary>
    </div>
  );
}
