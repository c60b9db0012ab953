import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { POINT } from '../../../strings/pane-header';
import type { PointedHeader } from '../../../excel/read/pointed-header';
import { failureOf } from '../../state/failure';
import type { Pane } from '../../state/use-pane';

const HeaderRoles = lazy(async () => {
  const file = await import(/* webpackChunkName: "header" */ './HeaderRoles');
  return { default: file.HeaderRoles };
});

interface Props {
  readonly pane: Pane;
  /** Whether the workbook has no table at all: then pointing that leads to none is told. */
  readonly isEmpty?: boolean;
}

/** The officer selects a header row that was not recognised; what its columns hold is asked, saved, and the table read. */
export function PointHeader({ pane, isEmpty = false }: Props) {
  const { state, actions, dispatch } = pane;
  const [pointed, setPointed] = useState<PointedHeader | null>(null);
  const [saved, setSaved] = useState(false);
  const busy = state.job.kind === 'running';
  const point = () => {
    setSaved(false);
    actions
      .pointedHeader()
      .then(setPointed)
      .catch((thrown: unknown) => dispatch({ type: 'jobFailed', failure: failureOf(thrown) }));
  };
  const close = (isSaved: boolean) => {
    setPointed(null);
    setSaved(isSaved);
  };
  return (
    <>
      <p className="hint">{POINT.hint}</p>
      <div className="buttons">
        <Button size="small" disabledFocusable={busy} onClick={point}>
          {POINT.button}
        </Button>
      </div>
      {pointed && (
        <Suspense fallback={null}>
          {/* Another row begins anew. */}
          <HeaderRoles
            key={`${pointed.sheet} ${pointed.row}`}
            pane={pane}
            pointed={pointed}
            onClose={close}
          />
        </Suspense>
      )}
      {isEmpty && saved && !busy && state.reading === 0 && (
        <p className="note" role="status">
          {POINT.stillNone}
        </p>
      )}
    </>
  );
}
