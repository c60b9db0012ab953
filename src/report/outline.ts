import type { Block, ReportPart } from './model';

/** A numbered part of the report (I, II, …) before its numeral is known. */
export interface Chapter {
  readonly heading: string;
  readonly part: ReportPart;
  /** Its subheadings are numbered 1, 2, … where there are at least two. */
  readonly blocks: readonly Block[];
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The chapters that hold anything, with Roman numerals in the order they stand. */
export function numberChapters(chapters: readonly Chapter[]): Block[] {
  return chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading, part, blocks }, index): Block[] => [
      { part, kind: 'heading', level: 1, text: `${NUMERALS[index] ?? index + 1}. ${heading}` },
      ...numberSubheadings(blocks),
    ]);
}

function numberSubheadings(blocks: readonly Block[]): Block[] {
  const subheadings = blocks.filter((block) => block.kind === 'heading');
  if (subheadings.length < 2) return [...blocks];
  return blocks.map((block) => {
    const at = subheadings.findIndex((heading) => heading === block);
    return block.kind === 'heading' ? { ...block, text: `${at + 1}. ${block.text}` } : block;
  });
}
