import { runChecksSteps, type Finding } from '../../checks';
import { withOwnFindings } from '../../checks/own';
import type { Steps } from '../../programme/steps';
import { checksOf, type KnownWorkbook, type ViewDays } from '../read';
import type { ReadWanted } from './read-wanted';

/**
 * What is found after changes, as far as it concerns single tasks: of tasks read anew their own findings, of a sheet
 * read anew all of its. What compares the changed tasks with others is as it was. In pieces.
 */
export function* findingsAfter(
  before: { readonly known: KnownWorkbook; readonly findings: readonly Finding[] },
  { known, taken }: ReadWanted,
  days: ViewDays,
): Steps<readonly Finding[]> {
  const context = checksOf(known, days);
  const standing = new Set(context.sheets);
  let findings = before.findings.filter(({ sheet }) => standing.has(sheet));
  for (const { sheet, tasks } of taken) {
    const { programmes, snapshot } = sheet;
    if (tasks === null) {
      const others = findings.filter((finding) => finding.sheet !== snapshot.name);
      const own = programmes.length === 0 ? [] : yield* runChecksSteps({ ...context, programmes });
      findings = [...others, ...own];
    } else {
      for (const programme of programmes)
        findings = withOwnFindings(findings, programme, tasks, context);
    }
  }
  return findings;
}
