import { FINDING_SEVERITIES, type Finding } from './types';
import type { CheckContext } from './finding';

/** No sheet of the workbook holds a programme: one finding for all of them. */
export function tableNotFound({ programmes, sheets }: CheckContext): Finding[] {
  if (programmes.length > 0) return [];
  const code = 'table.notFound';
  const params = { sheets: sheets.join(', ') };
  const severity = FINDING_SEVERITIES[code];
  return [{ code, severity, sheet: sheets[0] ?? '', cell: null, task: null, params }];
}
