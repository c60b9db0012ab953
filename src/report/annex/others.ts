import { ANNEX_GROUPS, filled } from '../../strings/report';
import { periodLabel } from '../../strings/report-period';
import { CAPTIONS, CHANGE_WORDS, FOCUS } from '../../strings/report-tables';
import { changesSince, type ChangeKind } from '../changes';
import type { ComparableRow } from '../compare';
import type { ReportContext } from '../context';
import { tableBlock } from '../context';
import { nextInAnnex } from '../letter/next';
import type { Block, Cell, Column, Row } from '../model';
import type { PlacedTask } from '../placed';
import { headingRow, textCell } from '../table-builder';
import { leadText, numberText, writtenDeadline } from '../task-columns';
import { shortDay } from '../../strings/report-dates';

/** What expressions call the table of annex III. */
export const OTHERS_TABLE = 'others';

const COLUMNS: readonly Column[] = [
  { id: 'number', caption: CAPTIONS.number, align: 'center', width: 7 },
  { id: 'content', caption: CAPTIONS.content, align: 'left', width: 54 },
  { id: 'lead', caption: CAPTIONS.lead, align: 'left', width: 22 },
  { id: 'before', caption: CAPTIONS.before, align: 'left', width: 24 },
  { id: 'now', caption: CAPTIONS.now, align: 'left', width: 34 },
];

/** Annex III: what the next period asks for, what was dropped or moved, and what changed since earlier reports. */
export function othersAnnex(context: ReportContext): Block[] {
  const groups = [nextGroup(context), droppedGroup(context), extendedGroup(context)];
  const rows = [...groups, ...changeGroups(context)].flatMap(({ heading, items }): Row[] =>
    items.length > 0 ? [headingRow(heading, COLUMNS.length), ...items] : [],
  );
  if (rows.length === 0) return [];
  return [tableBlock(context, 'others', { id: OTHERS_TABLE, columns: COLUMNS, rows })];
}

/** Rows under one heading. */
interface Group {
  readonly heading: string;
  readonly items: readonly Row[];
}

function nextGroup(context: ReportContext): Group {
  const { nextPeriod } = context.input;
  const items = nextInAnnex(context).map(({ item, focus }) =>
    taskRow(item, textCell(writtenDeadline(item.task)), FOCUS[focus.kind](focus.day)),
  );
  return { heading: filled(ANNEX_GROUPS.next, { period: periodLabel(nextPeriod) }), items };
}

function droppedGroup({ placed }: ReportContext): Group {
  const items = placed
    .filter(({ placement }) => placement.class === 'dropped')
    .map((item) =>
      taskRow(item, textCell(writtenDeadline(item.task)), textCell(item.task.progress.text)),
    );
  return { heading: ANNEX_GROUPS.dropped, items };
}

function extendedGroup({ counted }: ReportContext): Group {
  const items = counted.flatMap((item) => {
    const { deadline, start, progress } = item.task;
    if (progress.extendedTo === null) return [];
    const now = `${CAPTIONS.newDeadline}: ${shortDay(progress.extendedTo)}`;
    return [taskRow(item, textCell(deadline?.text ?? start?.text ?? null), now)];
  });
  return { heading: ANNEX_GROUPS.extensions, items };
}

/** Of several earlier reports, those that nothing changed since are passed over. */
function changeGroups({ input, placed }: ReportContext): Group[] {
  return [input.previous ?? []].flat().map((previous) => ({
    heading: filled(ANNEX_GROUPS.changes, { label: previous.label }),
    items: changesSince(previous, placed).map(({ kind, row, before, now }) =>
      changeRow(kind, row, before, now),
    ),
  }));
}

function taskRow(item: PlacedTask, before: Cell, now: Cell): Row {
  const { task } = item;
  const words = [textCell(numberText(task)), textCell(task.content), textCell(leadText(item))];
  return { kind: 'item', cells: [...words, before, now] };
}

function changeRow(
  kind: ChangeKind,
  { ordinal, content, lead }: ComparableRow,
  before: string,
  now: string,
): Row {
  const words = [textCell(ordinal), textCell(content), textCell(lead)];
  const said = now === '' ? CHANGE_WORDS[kind] : `${CHANGE_WORDS[kind]}: ${now}`;
  return { kind: 'item', cells: [...words, textCell(before), said] };
}
