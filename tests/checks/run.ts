import { runChecks, type Finding, type FindingCode } from '../../src/checks';
import type { Corrections } from '../../src/programme/corrections';
import type { Programme } from '../../src/programme/types';

/** Days of the tests: the view is of 30/9/2025, today is 15/10/2025. */
export const AS_OF = '2025-09-30';
export const TODAY = '2025-10-15';

/** All findings of one programme. */
export function findingsOf(
  programme: Programme,
  aliases: Corrections['aliases'] = [],
): readonly Finding[] {
  const sheets = [programme.sheet];
  return runChecks({ programmes: [programme], sheets, asOf: AS_OF, today: TODAY, aliases });
}

/** The cells at which a programme has findings of one code, in order. */
export function cellsOf(code: FindingCode, programme: Programme): (string | null)[] {
  return findingsOf(programme)
    .filter((finding) => finding.code === code)
    .map((finding) => finding.cell);
}

/** The parameters of the findings of one code, in order. */
export function paramsOf(code: FindingCode, programme: Programme): Finding['params'][] {
  return findingsOf(programme)
    .filter((finding) => finding.code === code)
    .map((finding) => finding.params);
}
