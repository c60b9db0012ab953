import { DOCUMENTS, written } from './product-nouns';
import type { Product } from './product';
import { says, suited, wholeWords, type RemarkText, type Span } from './words';

/** A paper named with its number at the beginning of a remark: "Báo cáo số 33/BC-TTYT ngày 10/8/2025". */
export interface NamedPaper extends Span {
  /** Whether it is what the task is to bring. */
  readonly fits: (product: Product) => boolean;
}

const NAMED = new RegExp(
  `^(?:(?:ban hanh|ky|phat hanh|co) )?(${DOCUMENTS})(?: \\S+){0,6}? (?:so:? ?)?\\d+ ?/ ?\\w`,
);
const PUT_IN_FORCE = new RegExp(
  ` (?:ban hanh|phe duyet|thong qua|ve viec ban hanh) (${DOCUMENTS})(?= |$|[,.;])`,
);
const FORCES = new Set(['quyet dinh', 'nghi quyet']);
const LONGEST = 200;

/** The paper a remark begins with, if it has a number; none or one. */
export function findNamedPapers({ bare }: RemarkText): NamedPaper[] {
  const text = written(bare.slice(0, LONGEST));
  const named = NAMED.exec(text);
  const noun = named?.[1];
  if (named === null || noun === undefined) return [];
  const inForce = FORCES.has(noun) ? PUT_IN_FORCE.exec(text)?.[1] : undefined;
  const fits = ({ papers }: Product): boolean =>
    papers.has(noun) || (inForce !== undefined && papers.has(inForce));
  return [{ start: 0, end: named.index + named[0].indexOf(noun) + noun.length, fits }];
}

const SUCCEEDS = wholeWords('thành công');
const NOT_YET = wholeWords('chưa|không|sẽ|dự kiến|để|nhằm|góp phần|đang|cần|phấn đấu');

/** Where "thành công" is said of something that took place; null where it is wished or planned. */
export function succeeds(remark: RemarkText): Span | null {
  const found = suited(SUCCEEDS, remark).exec(remark.folded);
  if (found === null || says(NOT_YET, remark)) return null;
  return { start: found.index, end: found.index + found[0].length };
}
