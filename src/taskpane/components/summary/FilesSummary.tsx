import { useState } from 'react';
import type { SummarySource } from '../../../report/annex/sources';
import { SUMMARY_VIEW, summarySourceLine } from '../../../strings/pane-summary';
import { filesSummaryJob } from '../../jobs/files-summary-job';
import type { Pane } from '../../state/use-pane';
import { daysReadable } from '../day/day-faults';
import { FilesField } from '../parts/FilesField';

/** One report over the programmes of many offices' files. */
export function FilesSummary({ pane: { state, run } }: { readonly pane: Pane }) {
  const [sources, setSources] = useState<readonly SummarySource[]>([]);
  const busy = state.job.kind === 'running';
  return (
    <>
      <FilesField
        several
        label={SUMMARY_VIEW.files}
        accept=".xlsx,.xlsm"
        disabled={busy}
        choose={(files) => {
          setSources([]);
          if (daysReadable()) run(filesSummaryJob(state, files, setSources));
        }}
      />
      {sources.length > 0 && (
        <section className="stack" aria-label={SUMMARY_VIEW.sources}>
          <h3>{SUMMARY_VIEW.sources}</h3>
          <ul className="plain">
            {sources.map((source, at) => (
              <li key={at} className={source.state === 'read' ? undefined : 'fault'}>
                {summarySourceLine(source)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
