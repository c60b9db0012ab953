import { atOnce, type Steps } from '../programme/steps';
import { detailChapter, freeTextChapter, nextChapter, overdueChapter } from './chapter-lists';
import { generalChapter } from './chapter-general';
import { groupsChapter, UNITS_TABLE } from './chapter-groups';
import { isCarriedOut, type OutsideReason } from './classes';
import type { ReportContext } from './context';
import { reportContext } from './context';
import { addresseeBlock, letterheadBlock, signatureBlock, titleBlock } from './frame';
import { generalFigures } from './general-figures';
import type { OutsideCounts } from './general-part';
import type { ReportInput } from './input';
import type { Block, ReportDocument } from './model';
import { numberChapters } from './outline';
import { rulesBlocks } from './rules-part';
import { countReport } from './statistics';
import { taskNameIn } from './task-name';

/**
 * Makes a period's report as a document: what it says, in which order, and how each figure comes about.
 *
 * Pure: the same input gives the same document; no clock, no cell address.
 */
export function buildReport(input: ReportInput): ReportDocument {
  return atOnce(buildReportSteps(input));
}

/** The same in pieces. */
export function* buildReportSteps(input: ReportInput): Steps<ReportDocument> {
  const context = yield* reportContext(input);
  yield;
  const groups = yield* groupsChapter(context);
  yield;
  const figures = generalFigures(context.make, {
    carriedOut: carriedOut(context),
    units: context.has('units') ? UNITS_TABLE : null,
  });
  const general = generalChapter(context, figures);
  yield;
  const detail = detailChapter(context);
  yield;
  const overdue = overdueChapter(context);
  const chapters = [
    general,
    detail,
    groups,
    overdue,
    freeTextChapter(context),
    nextChapter(context),
  ];
  yield;
  const blocks = [
    letterheadBlock(input.settings, input.today ?? null),
    titleBlock(input.period, input.asOf),
    addresseeBlock(input.settings),
    ...numberChapters(chapters),
    signatureBlock(input.settings),
    ...rulesBlocks(input, figures, outsideCounts(context)),
  ];
  return {
    period: input.period,
    asOf: input.asOf,
    sources: input.programmes.map(({ sheet, title, tasks }) => ({
      sheet,
      title,
      tasks: tasks.length,
    })),
    counts: countReport(context.placed),
    blocks: blocks.filter(({ part }: Block) => context.has(part)),
  };
}

/**
 * How many tasks the period leaves undone. Null where the detail table itself shows it: at the period's
 * last day. Later a completion after the period looks done in the table, though it was carried out.
 */
function carriedOut({ input, placed }: ReportContext): number | null {
  if (input.asOf === input.period.to) return null;
  const kept = placed.filter(({ placement }) => placement.outside !== 'leftOut');
  return kept.filter(({ task, reading }) => isCarriedOut(task, reading, input.period)).length;
}

function outsideCounts({ input, placed }: ReportContext): OutsideCounts {
  const several = input.programmes.length > 1;
  const outside = (reason: OutsideReason) =>
    placed.filter(({ placement }) => placement.outside === reason).length;
  return {
    dropped: placed.filter(({ placement }) => placement.class === 'dropped').length,
    completedBefore: outside('completedBefore'),
    notStarted: outside('notStarted'),
    completedUndated: outside('completedUndated'),
    leftOut: placed
      .filter(({ placement }) => placement.outside === 'leftOut')
      .map(({ task, programme }) => taskNameIn(task, programme, several)),
  };
}
