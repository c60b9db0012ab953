import { atOnce, type Steps } from '../programme/steps';
import { GENERAL, NO_DETAIL } from '../strings/report-sentences';
import { ANNEXES, OPENING } from '../strings/report';
import { periodLabel } from '../strings/report-period';
import { groupsAnnex } from './annex/groups';
import { othersAnnex } from './annex/others';
import { sourcesAnnex } from './annex/sources';
import { asideBlocks } from './aside';
import type { ReportContext } from './context';
import { reportContext, sentences, words } from './context';
import { addresseeBlock, annexHead, letterheadBlock, signatureBlock, titleBlock } from './frame';
import type { ReportInput } from './input';
import { nextChapter } from './letter/next';
import { closingBlock, proposalsChapter } from './letter/proposals';
import { asOfPhrase, resultsChapter } from './letter/results';
import { shortcomingsChapter } from './letter/shortcomings';
import type { Block, Paper, PaperId, ReportDocument } from './model';
import { numberChapters } from './outline';
import { basisOf, subjectOf } from './plan-name';
import { countRates } from './rates';
import { countReport } from './statistics';
import { statusWordsTable } from './status-words-table';

/**
 * Makes a period's report as a document: a report of two to four pages that can be signed, and its annexes; what
 * they say, in which order, and how each figure comes about.
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
  const groups = yield* groupsAnnex(context);
  yield;
  const others = othersAnnex(context);
  yield;
  const sources = sourcesAnnex(context);
  const letter = letterBlocks(context);
  const { period, asOf, dayOver, programmes } = input;
  return {
    period,
    asOf,
    dayOver,
    sources: programmes.map(({ sheet, title, tasks }) => ({ sheet, title, tasks: tasks.length })),
    counts: countReport(context.placed),
    rates: countRates(context.placed, asOf),
    papers: [
      { id: 'report', orientation: 'portrait', blocks: letter, aside: asideBlocks(context) },
      { ...annex(input, 'detail', detailBlocks(context)), aside: [statusWordsBlock()] },
      ...(groups.length > 0 ? [annex(input, 'groups', groups)] : []),
      ...(others.length > 0 ? [annex(input, 'others', others)] : []),
      ...(sources.length > 0 ? [annex(input, 'sources', sources)] : []),
    ],
  };
}

function letterBlocks(context: ReportContext): Block[] {
  const { input } = context;
  const { settings, programmes, period } = input;
  return [
    letterheadBlock(settings, yearOf(input)),
    titleBlock(subjectOf(programmes, period), asOfPhrase(input)),
    addresseeBlock(settings),
    openingBlock(context),
    ...numberChapters([
      resultsChapter(context),
      shortcomingsChapter(context),
      nextChapter(context),
      proposalsChapter(context),
    ]),
    closingBlock(input),
    signatureBlock(settings),
  ];
}

function openingBlock(context: ReportContext): Block {
  const { programmes, period, settings } = context.input;
  return sentences(context, { part: 'opening', id: 'opening' }, [GENERAL.opening], {
    basis: basisOf(programmes),
    office: settings.name.trim() || OPENING.office,
    period: periodLabel(period),
  });
}

/** The year in the date line: the report is signed in it, or thereabouts. */
function yearOf({ today, period }: ReportInput): number {
  return today === undefined ? period.year : Number(today.slice(0, 4));
}

function annex(input: ReportInput, id: Exclude<PaperId, 'report'>, blocks: Block[]): Paper {
  const head = annexHead(ANNEXES[id], input.settings, yearOf(input));
  return { id, orientation: 'landscape', blocks: [head, ...blocks], aside: [] };
}

function statusWordsBlock(): Block {
  return { part: 'aside', kind: 'table', table: statusWordsTable() };
}

function detailBlocks({ detail }: ReportContext): Block[] {
  const table: Block = { part: 'detail', kind: 'table', table: detail };
  return detail.rows.length === 0 ? [words('detail', 'detail.empty', NO_DETAIL), table] : [table];
}
