import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../../checks/types';
import type { RemarkCorrection } from '../../../programme';
import { FINDING_LIST, readingPlace } from '../../../strings/pane';
import { CORRECTED } from '../../../strings/pane-corrections';
import {
  MEANINGS,
  meaningOfWording,
  REMARK_MEANINGS,
  WORDINGS,
} from '../../../strings/pane-remarks';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { PagedItems } from '../PagedItems';
import { wordingsOf, type Wording } from './wordings';

/** How many wordings are drawn at once. */
const PAGE = 30;
/** The settings keep no longer text; such a remark is to be written anew. */
const LONGEST = 2000;

interface Props {
  readonly pane: Pane;
  /** Those of progress.notUnderstood. */
  readonly findings: readonly Finding[];
}

/** Every wording of progress that was not understood, once, with what it may mean: one press settles it for the file. */
export function Wordings({ pane, findings }: Props) {
  const wordings = useMemo(() => wordingsOf(findings), [findings]);
  return (
    <>
      <p className="hint">{WORDINGS.hint}</p>
      <PagedItems
        items={wordings}
        page={PAGE}
        more={FINDING_LIST.more}
        draw={(wording) => <Row key={wording.text} pane={pane} wording={wording} />}
      />
    </>
  );
}

function Row({ pane, wording }: { readonly pane: Pane; readonly wording: Wording }) {
  const { text, sheet, cell, count } = wording;
  return (
    <li>
      <button type="button" className="finding" onClick={() => pane.openCell(sheet, cell)}>
        <span className="finding-place">{readingPlace(cell, count)}</span>
        {`“${text}”`}
      </button>
      {text.length <= LONGEST && <Choices pane={pane} text={text} />}
    </li>
  );
}

function Choices({ pane, text }: { readonly pane: Pane; readonly text: string }) {
  const settle = (meaning: RemarkCorrection['meaning']) => {
    const remarks = { put: [{ text, meaning }] };
    pane.run(settingsJob({ corrections: { remarks } }, CORRECTED.remark));
  };
  return (
    <div className="choices" role="group" aria-label={WORDINGS.choices}>
      {MEANINGS.map((meaning) => (
        <Button
          key={meaning}
          size="small"
          disabledFocusable={pane.state.job.kind === 'running'}
          aria-label={meaningOfWording(text, meaning)}
          onClick={() => settle(meaning)}
        >
          {REMARK_MEANINGS[meaning]}
        </Button>
      ))}
    </div>
  );
}
