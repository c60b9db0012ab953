import { PARTS } from '../../../strings/pane-parts';
import { RETURNED_VIEW } from '../../../strings/pane-returned';
import { SLIPS_VIEW } from '../../../strings/pane-slips';
import { SUMMARY_VIEW } from '../../../strings/pane-summary';
import { YEAR_VIEW } from '../../../strings/pane-year';
import type { ProgrammeReading } from '../../actions';
import type { Pane } from '../../state/use-pane';
import { FilesSummary, NextYear, ReturnedSlips, SlipsOut } from '../lazy-parts';
import { PlanSection } from '../plan/PlanSection';
import { Part } from './Part';

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/** What crosses the workbook's border: slips out, answers back, many files, plans in, the next year. */
export function MoreParts({ pane, chosen }: Props) {
  return (
    <section className="stack" aria-label={PARTS.title}>
      <h2>{PARTS.title}</h2>
      <Part title={SLIPS_VIEW.title} hint={SLIPS_VIEW.hint}>
        {() => <SlipsOut {...{ pane, chosen }} />}
      </Part>
      <Part title={RETURNED_VIEW.title} hint={RETURNED_VIEW.hint}>
        {() => <ReturnedSlips {...{ pane, chosen }} />}
      </Part>
      <Part title={SUMMARY_VIEW.title} hint={SUMMARY_VIEW.hint}>
        {() => <FilesSummary pane={pane} />}
      </Part>
      <PlanSection pane={pane} />
      <Part title={YEAR_VIEW.title} hint={YEAR_VIEW.hint}>
        {() => <NextYear {...{ pane, chosen }} />}
      </Part>
    </section>
  );
}
