import { markerOf } from './marker';
import { paperKind } from './head-words';
import type { PlanBlock, PlanLine } from './types';

const RECIPIENTS = /^nơi nhận\s*:?/iu;
const ADDRESSED = /^kính gửi\s*:?/iu;
const ANNEX = /^(?:phụ lục|biểu)(?![\p{Ll}])/iu;
const CLOSING = /^(?:trên đây là|trên đây,|trân trọng)/iu;

/**
 * The lines that may hold tasks: without those a letter is addressed to, and without recipients and signature, behind
 * which only an annex or another title goes on.
 */
export function bodyOf(blocks: readonly PlanBlock[]): PlanLine[] {
  const kept: PlanLine[] = [];
  const from = firstOf(blocks);
  let skips: 'no' | 'address' | 'end' = 'no';
  for (const block of blocks.slice(from)) {
    if (block.kind === 'table') {
      skips = skips === 'address' ? 'no' : skips;
      continue;
    }
    skips = stillSkips(skips, block.text);
    if (skips === 'no' && !CLOSING.test(block.text)) kept.push(block);
  }
  return kept;
}

function stillSkips(before: 'no' | 'address' | 'end', text: string): 'no' | 'address' | 'end' {
  if (RECIPIENTS.test(text)) return 'end';
  if (ADDRESSED.test(text)) return 'address';
  if (before === 'end') return ANNEX.test(text) || isTitle(text) ? 'no' : 'end';
  if (before !== 'address') return 'no';
  const kind = markerOf(text)?.kind;
  const isListed = kind === 'dash' || kind === 'plus' || kind === 'bullet';
  return isListed || text.endsWith(';') ? 'address' : 'no';
}

function isTitle(text: string): boolean {
  return text === text.toUpperCase() && paperKind(text) !== null;
}

const OF_HEAD =
  /^(?:số\s*:?\s*[\d….]*\s?[/-]|v\/v|về việc|[\p{L}\s.]{2,40},\s*ngày\s[\d….\s]*tháng)/iu;
const HEAD_LINES = 30;

/** Where the letterhead ends: at the title, at the address, else behind the last line that only a letterhead holds. */
function firstOf(blocks: readonly PlanBlock[]): number {
  const near = blocks
    .slice(0, HEAD_LINES)
    .map((block) => (block.kind === 'line' ? block.text : ''));
  const title = near.findIndex(isTitle);
  if (title >= 0) return title;
  const address = near.findIndex((text) => ADDRESSED.test(text));
  return address >= 0 ? address : near.findLastIndex((text) => OF_HEAD.test(text)) + 1;
}
