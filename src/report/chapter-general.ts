import { CHART_TITLES, REPORT_HEADINGS, REPORT_SUBHEADINGS } from '../strings/report';
import {
  CHANGES_COLUMNS,
  CHANGES_TABLE,
  changesRows,
  changesSentence,
  changesSince,
} from './changes-part';
import { UNITS_TABLE } from './chapter-groups';
import type { ReportContext } from './context';
import { subheading, tableBlock } from './context';
import type { GeneralFigures } from './general-figures';
import { generalBlocks } from './general-part';
import type { Block } from './model';
import type { Chapter } from './outline';
import { STATUS_COLUMNS, STATUS_TABLE, statusRows } from './status-table';

/** More columns than this cannot be told apart in print. */
const MOST_UNITS_IN_CHART = 12;

/** Part I: the sentences with the figures, the table of statuses, the charts, and what changed. */
export function generalChapter(context: ReportContext, figures: GeneralFigures): Chapter {
  const dropped = context.placed.filter(({ placement }) => placement.class === 'dropped').length;
  const blocks: Block[] = [];
  if (context.has('general')) blocks.push(...generalBlocks(context.input, figures, dropped));
  if (context.has('status')) {
    blocks.push(subheading('status', REPORT_SUBHEADINGS.status), statusBlock(context));
  }
  if (context.has('charts') && context.counted.length > 0) blocks.push(...chartBlocks(context));
  if (context.has('changes')) blocks.push(...changesBlocks(context));
  return { heading: REPORT_HEADINGS.general, part: 'general', blocks };
}

function statusBlock(context: ReportContext): Block {
  const table = { id: STATUS_TABLE, columns: STATUS_COLUMNS, rows: statusRows() };
  return tableBlock(context, 'status', table);
}

/** A chart needs the table it shows: without that part there is none. */
function chartBlocks({ has }: ReportContext): Block[] {
  const pie: Block = {
    part: 'charts',
    kind: 'chart',
    type: 'pie',
    title: CHART_TITLES.status,
    source: { table: STATUS_TABLE, categories: 'status', series: ['count'], rows: 9 },
  };
  const bar: Block = {
    part: 'charts',
    kind: 'chart',
    type: 'bar',
    title: CHART_TITLES.units,
    source: {
      table: UNITS_TABLE,
      categories: 'name',
      series: ['onTime', 'late', 'done', 'overdue', 'rest'],
      rows: MOST_UNITS_IN_CHART,
    },
  };
  return [...(has('status') ? [pie] : []), ...(has('units') ? [bar] : [])];
}

/** Of several earlier reports, those that nothing changed since are passed over, but not all. */
function changesBlocks(context: ReportContext): Block[] {
  const all = [context.input.previous ?? []].flat().map(({ label, rows }) => {
    const changes = changesSince({ label, rows }, context.placed);
    return { label, changes, rows: changesRows(changes) };
  });
  const changed = all.filter(({ rows }) => rows.length > 0);
  const told = changed.length > 0 ? changed : all.slice(0, 1);
  if (told.length === 0) return [];
  const blocks = told.flatMap(({ label, changes, rows }, at): Block[] => {
    const id = at === 0 ? CHANGES_TABLE : `${CHANGES_TABLE}.${at + 1}`;
    const parts = changesSentence(label, changes, context.make);
    const sentence: Block = { part: 'changes', kind: 'paragraph', id, style: 'body', parts };
    const table = { id, columns: CHANGES_COLUMNS, rows };
    return rows.length > 0 ? [sentence, tableBlock(context, 'changes', table)] : [sentence];
  });
  return [subheading('changes', REPORT_SUBHEADINGS.changes), ...blocks];
}
