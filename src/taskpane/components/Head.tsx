import { Button, ProgressBar } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Suspense } from 'react';
import { PANE } from '../../strings/pane';
import { ATTENTION } from '../../strings/pane-attention';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { findingsOf } from '../state/selectors';
import type { Pane } from '../state/use-pane';
import { JobLine } from './JobLine';
import { MoreMenu, ViewTabs } from './lazy-parts';
import { ProgrammeChoice } from './ProgrammeChoice';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** Always in sight: which table, the ways to the views, and how the work goes. */
export function Head({ pane, view, chosen }: Props) {
  const { state, dispatch } = pane;
  return (
    <section className="head" aria-label={PANE.programme}>
      <div className="reading-bar">
        {state.reading !== 0 && <ProgressBar aria-label={PANE.loading} />}
      </div>
      <div className="head-line">
        <ProgrammeChoice
          view={view}
          chosen={chosen}
          onChange={(key) => dispatch({ type: 'programmeChosen', key })}
        />
        <Suspense fallback={<MoreSign />}>
          <MoreMenu pane={pane} />
        </Suspense>
      </div>
      <Suspense fallback={<div className="tabs" />}>
        <ViewTabs pane={pane} findings={findingsOf(view, chosen).length} />
      </Suspense>
      <JobLine pane={pane} view={view} chosen={chosen} />
    </section>
  );
}

/** Keeps the place of the menu until it is there. */
function MoreSign() {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={ATTENTION.more}
      disabledFocusable
    />
  );
}
