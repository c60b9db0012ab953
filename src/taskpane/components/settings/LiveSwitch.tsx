import { PANE } from '../../../strings/pane';
import { keepLive } from '../../preferences';
import type { Pane } from '../../state/use-pane';
import { Check } from './Check';

/** Whether the view follows changes of the table by itself; kept on this machine. */
export function LiveSwitch({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  return (
    <Check
      label={PANE.live}
      on={state.live}
      onChange={(on) => {
        keepLive(on);
        dispatch({ type: 'liveSwitched', on });
      }}
    />
  );
}
