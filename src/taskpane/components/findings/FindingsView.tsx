import { useMemo, useState } from 'react';
import type { Finding, Severity } from '../../../checks/types';
import { FINDING_TITLES, SEVERITY_NAMES } from '../../../strings/findings';
import { FINDING_LIST, viewWithCount } from '../../../strings/pane';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import type { Pane } from '../../state/use-pane';
import { PagedItems } from '../PagedItems';
import { Corrections } from './Corrections';
import { FindingRow } from './FindingRow';
import { ReadingsList } from './ReadingsList';
import { Wordings } from './Wordings';
import { countBySeverity, groupFindings, SEVERITIES, type FindingGroup } from './group-findings';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly findings: readonly Finding[];
}

/** How many findings of a group are drawn at once. */
const PAGE = 50;

/** What the checks found, below it how the table was read, and what may be corrected of that. */
export function FindingsView({ pane, view, chosen, findings }: Props) {
  return (
    <>
      <Findings pane={pane} findings={findings} />
      <ReadingsList pane={pane} view={view} chosen={chosen} />
      <Corrections pane={pane} view={view} chosen={chosen} />
    </>
  );
}

/** The findings, gravest first, grouped by kind; a click leads to the cell. */
function Findings({ pane, findings }: Pick<Props, 'pane' | 'findings'>) {
  const [only, setOnly] = useState<Severity | null>(null);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (findings.length === 0) return <p>{FINDING_LIST.none}</p>;
  return (
    <>
      <div className="chips" role="group" aria-label={FINDING_LIST.filter}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <button
            key={severity}
            type="button"
            className={`chip chip-${severity}`}
            aria-pressed={only === severity}
            onClick={() => setOnly(only === severity ? null : severity)}
          >
            {viewWithCount(SEVERITY_NAMES[severity], counts[severity])}
          </button>
        ))}
      </div>
      {groups
        .filter(({ severity }) => only === null || severity === only)
        .map((group) => (
          <Group key={`${group.severity} ${group.code}`} group={group} pane={pane} />
        ))}
    </>
  );
}

// Office.js moves the focus on Tab itself and passes by what has no tabindex of its own: summaries say theirs.

interface GroupProps {
  readonly group: FindingGroup;
  readonly pane: Pane;
}

function Group({ group: { severity, code, findings }, pane }: GroupProps) {
  return (
    <details className={`finding-group edge-${severity}`} open={severity !== 'info'}>
      <summary tabIndex={0}>{viewWithCount(FINDING_TITLES[code], findings.length)}</summary>
      {code === 'progress.notUnderstood' ? (
        <Wordings pane={pane} findings={findings} />
      ) : (
        <Rows pane={pane} findings={findings} />
      )}
    </details>
  );
}

function Rows({ findings, pane }: Pick<Props, 'pane' | 'findings'>) {
  return (
    <PagedItems
      items={findings}
      page={PAGE}
      more={FINDING_LIST.more}
      draw={(finding, at) => <FindingRow key={at} finding={finding} pane={pane} />}
    />
  );
}
