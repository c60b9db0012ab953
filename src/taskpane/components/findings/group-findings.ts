import type { Finding, FindingCode, Severity } from '../../../checks/types';

/** Findings of one kind and severity, in the order they were made. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups findings by severity, then by kind in the order met; column.missing may stand in two severities. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? [{ severity: first.severity, code: first.code, findings: group }] : [];
  });
  return SEVERITIES.flatMap((severity) => all.filter((group) => group.severity === severity));
}

/** How many findings each severity has. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
