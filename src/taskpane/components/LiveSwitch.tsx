import { PANE } from '../../strings/pane';
import { keepLive } from '../preferences';
import type { Pane } from '../state/use-pane';

/** Whether the view follows changes of the table by itself, and why it cannot where Excel refused. */
export function LiveSwitch({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  return (
    <>
      <label className="switch">
        <input
          type="checkbox"
          checked={state.live}
          onChange={({ target }) => {
            keepLive(target.checked);
            dispatch({ type: 'liveSwitched', on: target.checked });
          }}
        />
        {PANE.live}
      </label>
      {state.followFailure && <p className="fault">{state.followFailure.sentence}</p>}
    </>
  );
}
