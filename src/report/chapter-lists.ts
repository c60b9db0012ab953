import { filled, REPORT_FORM, REPORT_HEADINGS, REPORT_SUBHEADINGS } from '../strings/report';
import { periodLabel } from '../strings/report-period';
import { EMPTY } from '../strings/report-sentences';
import type { ReportContext } from './context';
import { fixedParagraph, subheading, tableBlock } from './context';
import { absenceList, droppedList, extensionList, overdueList } from './list-tables';
import type { Block, ReportPart, Table } from './model';
import { nextList } from './next-table';
import type { Chapter } from './outline';
import { nextPeriod } from './period-steps';
import { findAbsences } from './statistics';
import { lacksColumn } from './lacks-column';

/** What the officer's free text is found by when the report is made again; further rows of it end in .2, .3 and so on. */
export const FREE_TEXT_ANCHOR = 'freeText';

/** Part II: the detail table, and the lists that stand apart from it. */
export function detailChapter(context: ReportContext): Chapter {
  const table = context.detail;
  const detail: Block[] =
    table.rows.length === 0
      ? [
          fixedParagraph('detail', 'detail.empty', EMPTY.detail),
          { part: 'detail', kind: 'table', table },
        ]
      : [{ part: 'detail', kind: 'table', table }];
  const others = [
    ...listBlocks(context, 'dropped', REPORT_SUBHEADINGS.dropped, droppedList(context.placed)),
    ...listBlocks(
      context,
      'extensions',
      REPORT_SUBHEADINGS.extensions,
      extensionList(context.counted),
    ),
    ...absenceBlocks(context),
  ];
  const heading = others.length > 0 ? [subheading('detail', REPORT_SUBHEADINGS.list)] : [];
  return {
    heading: REPORT_HEADINGS.detail,
    part: 'detail',
    blocks: [...heading, ...detail, ...others],
  };
}

/** Part IV: overdue tasks with what the remarks say of them. */
export function overdueChapter(context: ReportContext): Chapter {
  const list = overdueList(context.counted);
  return {
    heading: REPORT_HEADINGS.overdue,
    part: 'overdue',
    blocks: listOrWords(context, 'overdue', list),
  };
}

/** Part V: what only the officer can say. */
export function freeTextChapter({ input, has }: ReportContext): Chapter {
  const texts = [input.freeText ?? ''].flat();
  const blocks = (texts.length > 0 ? texts : ['']).map((text, at): Block => ({
    part: 'freeText',
    kind: 'freeText',
    anchor: at === 0 ? FREE_TEXT_ANCHOR : `${FREE_TEXT_ANCHOR}.${at + 1}`,
    text,
    placeholder: REPORT_FORM.freeTextPlaceholder,
  }));
  return {
    heading: REPORT_HEADINGS.freeText,
    part: 'freeText',
    blocks: has('freeText') ? blocks : [],
  };
}

/** Part VI: tasks due, recurring or starting in the next period. */
export function nextChapter(context: ReportContext): Chapter {
  const next = nextPeriod(context.input.period);
  const list = nextList(context.placed, context.input.period, next);
  return {
    heading: filled(REPORT_HEADINGS.next, { period: periodLabel(next) }),
    part: 'next',
    blocks: listOrWords(context, 'next', list),
  };
}

/** A list where there is one, a sentence where it is empty, nothing where the part is not wanted. */
function listOrWords(context: ReportContext, part: 'overdue' | 'next', list: Table): Block[] {
  if (!context.has(part)) return [];
  if (list.rows.length > 0) return [tableBlock(context, part, list)];
  return [fixedParagraph(part, `${part}.empty`, EMPTY[part])];
}

/** A list under its subheading; nothing at all where it is empty. */
function listBlocks(
  context: ReportContext,
  part: ReportPart,
  heading: string,
  list: Table,
): Block[] {
  if (!context.has(part) || list.rows.length === 0) return [];
  return [subheading(part, heading), tableBlock(context, part, list)];
}

/** The three absences, each in a list of its own; a column that the whole table lacks is no task's omission. */
function absenceBlocks(context: ReportContext): Block[] {
  const withColumn = (which: 'lead' | 'director') =>
    findAbsences(context.counted.filter(({ programme }) => !lacksColumn(programme, which)));
  const lists = {
    noLead: withColumn('lead').noLead,
    noDeadline: findAbsences(context.counted).noDeadline,
    noDirector: withColumn('director').noDirector,
  } as const;
  const ids = ['noLead', 'noDeadline', 'noDirector'] as const;
  return ids.flatMap((id) =>
    listBlocks(context, 'absences', REPORT_SUBHEADINGS[id], absenceList(id, lists[id])),
  );
}
