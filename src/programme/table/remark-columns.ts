import type { Claims, Sample } from './columns';
import type { HeaderColumn } from './header-column';
import { holdingOf } from './holds';
import { PROGRESS_ROLES } from '../progress';
import { isClosedList, isLog } from './states';
import { fillOf } from './who-columns';

/**
 * Of several columns of remarks the one with a closed list of states is the status, whatever their order, and a log
 * beside it is the note (src/README §3); a closed list counts under an unknown caption too. What is left over after
 * that is a conflict.
 */
export function settleRemarks(
  claims: Claims,
  header: readonly HeaderColumn[],
  sample: Sample,
): void {
  const first = claims.taken.get('status');
  if (first?.chosen !== undefined) return;
  const isClosed = (column: HeaderColumn): boolean => isClosedList(sample(column.column));
  const closed =
    [...(first === undefined ? [] : [first]), ...claims.spareRemarks].find(isClosed) ??
    unknown(header, claims).find(isClosed);
  if (closed === undefined) return takeUnknownLog(claims, header, sample);
  const logs = [first, ...claims.spareRemarks].filter((each) => each !== closed);
  claims.taken.set('status', closed);
  claims.spareRemarks.length = 0;
  const log =
    logs.find((each) => each !== undefined) ??
    unknown(header, claims).find((each) => holdingOf(sample(each.column)) === 'remark');
  if (log !== undefined) takeNote(claims, log, sample);
}

/** Where no caption names progress at all, a column of which nearly every cell says how far it is. */
function takeUnknownLog(claims: Claims, header: readonly HeaderColumn[], sample: Sample): void {
  if (PROGRESS_ROLES.some((role) => claims.taken.has(role))) return;
  const log = unknown(header, claims).find(({ column }) => isLog(sample(column)));
  if (log !== undefined) claims.taken.set('status', log);
}

/** The log is the note, unless the officer chose another column for it or the caption's own is fuller. */
function takeNote(claims: Claims, log: HeaderColumn, sample: Sample): void {
  const note = claims.taken.get('note');
  if (note?.chosen !== undefined) return;
  const isFuller = note === undefined || fillOf(sample, log.column) > fillOf(sample, note.column);
  if (isFuller) claims.taken.set('note', log);
}

/** A second column of remarks ("Tiến độ", "Kết quả hiện nay") is read as the note, if there is no other. */
export function useSpareRemarks(claims: Claims): void {
  for (const column of claims.spareRemarks) {
    const first = claims.taken.get('status');
    if (!claims.taken.has('note')) claims.taken.set('note', column);
    else if (first !== undefined && first.chosen === undefined) {
      claims.conflicts.push({ role: 'status', first, second: column });
    }
  }
}

function unknown(header: readonly HeaderColumn[], { taken }: Claims): HeaderColumn[] {
  const used = new Set<HeaderColumn>(taken.values());
  return header.filter(
    (each) => each.meaning === null && each.chosen === undefined && !used.has(each),
  );
}
