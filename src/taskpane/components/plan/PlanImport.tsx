import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ArchiveError } from '../../../archive';
import { blocksOfText, readPlan, type PlanBlock, type PlanProposal } from '../../../plan';
import { fileFault } from '../../../strings/pane-files';
import { PLAN_VIEW, planFound } from '../../../strings/pane-plan';
import { planJob } from '../../jobs/plan-job';
import type { Pane } from '../../state/use-pane';
import { FilesField } from '../parts/FilesField';
import { PagedItems } from '../PagedItems';
import { TextField } from '../TextField';
import { proposalOf, rowsToReview, type EditedRow } from './edited';
import { PlanRow } from './PlanRow';
import { blocksOfFile } from './read-file';

/** What was read, and what the officer made of it so far. */
interface Review {
  readonly proposal: PlanProposal;
  readonly rows: readonly EditedRow[];
}

/** So many rows are shown at a time. */
const PAGE = 30;

/** A plan in Word or as text becomes rows, looked through before anything is written. */
export function PlanImport({ pane }: { readonly pane: Pane }) {
  const [text, setText] = useState('');
  const [review, setReview] = useState<Review | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const read = async (blocks: () => PlanBlock[] | Promise<PlanBlock[]>) => {
    setReview(null);
    setFault(null);
    try {
      const proposal = readPlan(await blocks());
      if (proposal.tasks.length === 0) setFault(PLAN_VIEW.none);
      else setReview({ proposal, rows: rowsToReview(proposal) });
    } catch (error) {
      setFault(error instanceof ArchiveError ? fileFault(error.fault) : PLAN_VIEW.unreadable);
    }
    // What came of it is read out, and found by the keyboard.
    requestAnimationFrame(() => shown.current?.focus());
  };
  const said = fault ?? (review && foundIn(review));
  return (
    <>
      <FilesField
        label={PLAN_VIEW.file}
        accept=".docx,.txt"
        choose={([file]) => file && void read(() => blocksOfFile(file))}
      />
      <TextField lines label={PLAN_VIEW.text} value={text} onChange={setText} />
      <Button
        disabledFocusable={text.trim() === ''}
        onClick={() => void read(() => blocksOfText(text))}
      >
        {PLAN_VIEW.read}
      </Button>
      {said !== null && (
        <p ref={shown} tabIndex={-1} role={fault === null ? 'status' : 'alert'}>
          {said}
        </p>
      )}
      {review && <Rows {...{ pane, review, setReview }} />}
    </>
  );
}

function foundIn({ rows }: Review): string {
  return planFound(rows.length, rows.filter(({ open }) => open).length);
}

interface RowsProps {
  readonly pane: Pane;
  readonly review: Review;
  readonly setReview: (review: Review) => void;
}

function Rows({ pane, review, setReview }: RowsProps) {
  const { proposal, rows } = review;
  const taken = rows.filter((row) => row.taken).length;
  const busy = pane.state.job.kind === 'running';
  const change = (at: number, part: Partial<EditedRow>) =>
    setReview({
      ...review,
      rows: rows.map((row) => (row.at === at ? { ...row, ...part } : row)),
    });
  return (
    <>
      <PagedItems
        className="plain stack"
        label={PLAN_VIEW.rows}
        items={rows}
        page={PAGE}
        more={PLAN_VIEW.more}
        draw={(row) => <PlanRow key={row.at} row={row} change={(part) => change(row.at, part)} />}
      />
      {taken === 0 && <p className="hint">{PLAN_VIEW.nothing}</p>}
      <Button
        appearance="primary"
        disabledFocusable={busy || taken === 0}
        onClick={() => taken > 0 && pane.run(planJob(proposalOf(proposal, rows)))}
      >
        {PLAN_VIEW.write}
      </Button>
    </>
  );
}
