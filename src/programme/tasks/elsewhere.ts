import { unitsOfHeading } from '../responsibility';
import type { FoundTable } from '../table';
import type { RawSection, RawTask } from '../table/raw-task';
import { TIME_ROLES } from '../table/layout';
import { headingsAbove } from '../table/section-tree';
import { findTimeAtEnd, findTimeInTitle, readTime } from '../timing';
import type { TimeContext } from '../timing';
import type { ProgrammeYears, TimeExpression, TimeSource } from '../types';
import type { Spans } from './marks';

/** What a table says of its tasks elsewhere than in their cells (src/README §3). */
export interface Elsewhere {
  /** The units in the headings over a task, the nearest that names any. */
  readonly leads: (task: RawTask) => readonly string[];
  /** A time for a task without one: its sentence's, its heading's, else the title's or the sheet name's. */
  readonly time: (task: RawTask, content: string) => TimeExpression | null;
  /** How the columns of times read in which tasks are marked, by their places among these. */
  readonly spans: Spans;
}

/** Sections that hold tasks name units in this share of them at least, or none is taken for one. */
const ENOUGH = 0.5;
/** Another paper's year stands in such a title, or none a task could be due in. */
const OTHER_PAPER =
  /(?:^|[^\p{L}])(?:thông báo|kết luận|giao ban|báo cáo|tổng kết|sơ kết|cuộc họp|phiên họp|công văn|nghị quyết|quyết định)(?:[^\p{L}]|$)/iu;
const PROGRAMME = /chương trình|kế hoạch|nhiệm vụ|công tác|công việc|trọng tâm|phương hướng/iu;
const HAS_FIGURE = /\d|quý|tháng/iu;
const LONGEST_TAIL = 160;
const SOME_PERIOD = /(?:^|[^\p{L}])(?:tháng|quý|quí|tuần)\s*(?:\d|[ivx]{1,4}(?![\p{L}]))/iu;
const PAST = /kết quả|tổng kết|sơ kết|đánh giá|kiểm điểm/iu;
const AHEAD = /phương hướng|nhiệm vụ(?! đã)|kế hoạch|chương trình/iu;
/** "CTCT tháng 8": what stands before the month in a sheet's name. */
const SHEET_PREFIX = /^(?:ctct|ct|kh|nv|kế hoạch|chương trình|nhiệm vụ|công việc|lịch)[\s._-]+/iu;

/** Reads what the table says elsewhere; `context` and `years` are the programme's. */
export function elsewhereIn(
  table: FoundTable,
  sheet: string,
  context: TimeContext,
  years: ProgrammeYears | null,
): Elsewhere {
  const { body, layout, title } = table;
  const above = headingsAbove(body.sections);
  const { marks = [] } = layout;
  const hasTimes =
    TIME_ROLES.some((role) => layout.columns[role] !== undefined) ||
    marks.some(({ names }) => names === 'when');
  const ofTable = hasTimes ? null : tableTime(title.title, sheet, context, years);
  const headingTimes = nearest(above, (section) => periodIn(section.title, context));
  return {
    leads: sectionLeads(body.tasks, above),
    time: (task, content) =>
      sourced(sentenceTime(content, context), 'sentence') ??
      sourced(headingTimes(task.section), 'section') ??
      ofTable,
    spans: marks.flatMap(({ names, says }) => (names === 'when' ? [readTime(says, context)] : [])),
  };
}

/** The time a task's sentence ends with; contents without a figure near their end are not looked at. */
export function sentenceTime(content: string, context: TimeContext): TimeExpression | undefined {
  if (!HAS_FIGURE.test(content.slice(-LONGEST_TAIL))) return undefined;
  const found = findTimeAtEnd(content, context) ?? beforeBrackets(content, context);
  return found?.time;
}

/** "… chậm nhất ngày 05/10 (qua Phòng Tổng hợp).": the sentence without what is said aside at its end. */
function beforeBrackets(content: string, context: TimeContext): ReturnType<typeof findTimeAtEnd> {
  const end = content.trimEnd().replace(/[.;\s]{1,9}$/, '');
  const open = end.endsWith(')') ? end.lastIndexOf('(') : -1;
  return open > 0 ? findTimeAtEnd(end.slice(0, open), context) : null;
}

/** A function that gives the first value found for a heading or one above it. */
function nearest<T>(
  above: ReadonlyMap<RawSection, readonly RawSection[]>,
  find: (section: RawSection) => T | undefined,
): (section: RawSection | null) => T | undefined {
  const known = new Map<RawSection, T | undefined>();
  const own = (section: RawSection): T | undefined => {
    if (!known.has(section)) known.set(section, find(section));
    return known.get(section);
  };
  return (section) => {
    if (section === null) return undefined;
    for (const each of [section, ...(above.get(section) ?? [])]) {
      const found = own(each);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function sectionLeads(
  tasks: readonly RawTask[],
  above: ReadonlyMap<RawSection, readonly RawSection[]>,
): Elsewhere['leads'] {
  const unitsOver = nearest(above, ({ title }) => {
    const units = unitsOfHeading(title);
    return units.length > 0 ? units : undefined;
  });
  const holding = [...new Set(tasks.map(({ section }) => section))];
  const named = holding.filter((section) => unitsOver(section) !== undefined);
  if (named.length === 0 || named.length < holding.length * ENOUGH) return () => [];
  return ({ section }) => unitsOver(section) ?? [];
}

/** A heading that begins with a month, a quarter or a week. */
function periodIn(heading: string, context: TimeContext): TimeExpression | undefined {
  const found = findTimeInTitle(heading, context);
  return found !== null && found.at === 0 ? found.time : undefined;
}

/** The month, quarter or week that a sheet's name is of. */
export function sheetPeriod(sheet: string, context: TimeContext): TimeExpression | null {
  return findTimeInTitle(sheet.replace(SHEET_PREFIX, ''), context)?.time ?? null;
}

/** The period of the title, else that of the sheet's name, else the one year the title or that name is of. */
function tableTime(
  title: string,
  sheet: string,
  context: TimeContext,
  years: ProgrammeYears | null,
): TimeExpression | null {
  const ofTitle = findTimeInTitle(planPart(title), context);
  if (ofTitle !== null) return sourced(ofTitle.time, 'title');
  const ofSheet = sheetPeriod(sheet, context);
  if (ofSheet !== null) return sourced(ofSheet, 'sheet');
  if (years === null || years.first !== years.last) return null;
  const isOfYear = PROGRAMME.test(title) && !OTHER_PAPER.test(title) && !SOME_PERIOD.test(title);
  const isTitled = years.from === 'title' && isOfYear;
  if (!isTitled && years.from !== 'sheet') return null;
  const time = readTime(`năm ${years.first}`, context);
  return sourced(time, years.from === 'sheet' ? 'sheet' : 'title');
}

/** "KẾT QUẢ CÔNG TÁC THÁNG 7, NHIỆM VỤ TRỌNG TÂM THÁNG 8": what is still to be done. */
function planPart(title: string): string {
  const done = PAST.exec(title);
  if (done === null) return title;
  const ahead = title.slice(done.index).search(AHEAD);
  return ahead < 0 ? title : title.slice(done.index + ahead);
}

function sourced(time: TimeExpression | undefined, source: TimeSource): TimeExpression | null {
  if (time === undefined) return null;
  return { ...time, inferred: [...time.inferred, 'place'], source };
}
