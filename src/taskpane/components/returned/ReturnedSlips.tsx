import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { UndoRecord } from '../../../excel/progress';
import type { AnswerChange } from '../../../report/returned/collect';
import { RETURNED_VIEW } from '../../../strings/pane-returned';
import type { ProgrammeReading } from '../../actions';
import { placeOfProgramme } from '../../jobs/place-of-programme';
import { undoJob } from '../../jobs/progress-jobs';
import { readReturnedJob, writeAnswersJob, type Collected } from '../../jobs/returned-jobs';
import type { Pane } from '../../state/use-pane';
import { FilesField } from '../parts/FilesField';
import { Answers } from './Answers';
import { Sources, Unfound } from './Sources';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** Answers that come back in files: looked through, then written with one undo. */
export function ReturnedSlips({ pane, chosen: { programme } }: Props) {
  const { state, run } = pane;
  const [found, setFound] = useState<Collected | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<AnswerChange>>(new Set());
  const [written, setWritten] = useState<UndoRecord | null>(null);
  const busy = state.job.kind === 'running';
  const undoable = state.undos.find(({ record }) => record === written);
  const show = (collected: Collected) => {
    setFound(collected);
    setTaken(new Set(collected.collection.changes));
    setWritten(null);
  };
  const onWritten = (undo: UndoRecord | null) => {
    setWritten(undo);
    setFound((all) => all && without(all, taken));
    setTaken(new Set());
  };
  return (
    <>
      <FilesField
        several
        label={RETURNED_VIEW.files}
        accept=".xlsx,.xlsm"
        disabled={busy}
        choose={(files) =>
          run(readReturnedJob(files, placeOfProgramme(programme), state.asOf, show))
        }
      />
      {undoable && (
        <Button disabledFocusable={busy} onClick={() => run(undoJob(undoable))}>
          {RETURNED_VIEW.undo}
        </Button>
      )}
      {found && (
        <>
          <Sources sources={found.collection.sources} />
          <Answers {...{ taken, setTaken }} collection={found.collection} />
          <Unfound rows={found.collection.unmatched} />
          <Button
            appearance="primary"
            disabledFocusable={busy || taken.size === 0}
            onClick={() => {
              if (taken.size > 0) run(writeAnswersJob(found, [...taken], onWritten));
            }}
          >
            {RETURNED_VIEW.write}
          </Button>
        </>
      )}
    </>
  );
}

/** What is still to be decided. */
function without(found: Collected, done: ReadonlySet<AnswerChange>): Collected {
  const { changes, conflicts } = found.collection;
  const rest = (all: readonly AnswerChange[]) => all.filter((change) => !done.has(change));
  return {
    ...found,
    collection: { ...found.collection, changes: rest(changes), conflicts: rest(conflicts) },
  };
}
