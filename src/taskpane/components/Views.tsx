import { Suspense, useMemo } from 'react';
import { PANE, VIEW_NAMES, viewWithCount } from '../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { findingsOf } from '../state/selectors';
import { VIEWS, type View } from '../state/state';
import type { Pane } from '../state/use-pane';
import { Boundary } from './Boundary';
import { FindingsView, ReportView, SettingsView, TasksView } from './lazy-views';
import { Overview } from './Overview';
import { Tabs } from './Tabs';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** The pane's views under their tabs; one that fails leaves the others usable. */
export function Views({ pane, view, chosen }: Props) {
  const { shown } = pane.state;
  const findings = useMemo(() => findingsOf(view, chosen), [view, chosen]);
  const items = VIEWS.map((key) => {
    const count = key === 'findings' ? findings.length : 0;
    return { key, label: count > 0 ? viewWithCount(VIEW_NAMES[key], count) : VIEW_NAMES[key] };
  });
  return (
    <Tabs
      label={PANE.views}
      items={items}
      shown={shown}
      onShow={(next: View) => pane.dispatch({ type: 'viewShown', view: next })}
    >
      <Boundary key={shown}>
        <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
          {shown === 'overview' && <Overview pane={pane} view={view} chosen={chosen} />}
          {shown === 'tasks' && <TasksView {...{ pane, view, chosen }} />}
          {shown === 'findings' && <FindingsView {...{ pane, view, chosen, findings }} />}
          {shown === 'report' && <ReportView {...{ pane, view, chosen }} />}
          {shown === 'settings' && <SettingsView pane={pane} view={view} />}
        </Suspense>
      </Boundary>
    </Tabs>
  );
}
