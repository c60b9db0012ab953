import { Badge, CounterBadge, Tab, TabList } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { PANE, VIEW_NAMES, withUnsaved } from '../../strings/pane';
import { hasUnsaved } from '../state/selectors';
import { VIEWS, type View } from '../state/state';
import type { Pane } from '../state/use-pane';

interface Props {
  readonly pane: Pane;
  /** How many findings there are. */
  readonly findings: number;
}

/** The ways to the views, in one line also of the narrowest pane: the last is a sign alone. */
export function ViewTabs({ pane: { state, dispatch }, findings }: Props) {
  const unsaved = hasUnsaved(state);
  const show = (view: View) => dispatch({ type: 'viewShown', view });
  return (
    <TabList
      className="tabs"
      size="small"
      aria-label={PANE.views}
      selectedValue={state.shown}
      onTabSelect={(_event, { value }) => show(VIEWS.find((view) => view === value) ?? 'attention')}
    >
      {VIEWS.map((view) => (
        <Tab
          key={view}
          id={`tab-${view}`}
          value={view}
          aria-controls="view"
          {...lookOf(view, findings, unsaved)}
        />
      ))}
    </TabList>
  );
}

/** What a tab shows, and what is read out where that says too little. */
function lookOf(view: View, findings: number, unsaved: boolean) {
  const name = VIEW_NAMES[view];
  if (view === 'settings') {
    const words = unsaved ? withUnsaved(name) : name;
    const children = unsaved ? <Badge size="extra-small" color="important" /> : undefined;
    return {
      icon: <SettingsRegular />,
      'aria-label': words,
      title: words,
      className: 'tab-sign',
      children,
    };
  }
  if (view !== 'findings' || findings === 0) return { children: name };
  return {
    children: (
      <>
        {name}{' '}
        <CounterBadge count={findings} size="small" appearance="filled" color="informative" />
      </>
    ),
  };
}
