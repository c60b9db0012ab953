import { useEffect, useState } from 'react';
import { SETTINGS_VIEW } from '../../../strings/pane-settings';
import { failureOf } from '../../state/failure';
import type { Pane } from '../../state/use-pane';
import { Check } from './Check';

/** Whether the pane opens by itself with this workbook; kept in the file at once. */
export function AutoOpen({ pane: { actions, dispatch, run, state } }: { readonly pane: Pane }) {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let over = false;
    actions
      .opensByItself()
      .then((found) => !over && setOn(found))
      .catch((thrown: unknown) => dispatch({ type: 'jobFailed', failure: failureOf(thrown) }));
    return () => {
      over = true;
    };
  }, [actions, dispatch]);
  const change = (wanted: boolean) =>
    run({
      name: 'saveSettings',
      work: async () => {
        await actions.openByItself(wanted);
        setOn(wanted);
        const sentence = wanted ? SETTINGS_VIEW.autoOpenOn : SETTINGS_VIEW.autoOpenOff;
        return { sentence, sheet: null };
      },
    });
  return (
    <Check
      label={SETTINGS_VIEW.autoOpen}
      on={on === true}
      disabled={on === null || state.job.kind === 'running'}
      onChange={change}
    />
  );
}
