import type { TimeContext } from '../programme/timing';
import { isDetail } from './details';
import { inChargeLater, isGiven, subjectOf } from './subject';
import { whenOf } from './when';

/** "Về phát triển kinh tế tập thể: …": what a paragraph is about. */
const TOPIC = /^(?:về|đối với|trong|công tác|lĩnh vực)\s[^:.;]{3,140}:\s+(?=\S)/iu;
const PARTS = /(?<=[.;])\s+(?=\p{Lu})|(?<=;)\s+/gu;
/** "Chủ trì … tham mưu các nội dung: A; B; C". */
const LIST =
  /^(?:-\s*)?(?:chủ trì|tham mưu|phụ trách|chịu trách nhiệm|được giao|thực hiện)[^:]{0,160}(?:nội dung|nhiệm vụ|hoạt động|công việc|việc|phần việc|kế hoạch)(?:\s+(?:sau|gồm|cụ thể|sau đây))*\s*:\s*/iu;

/** The topic of a paragraph, and the rest of it. */
export function withoutTopic(text: string): string {
  const topic = TOPIC.exec(text)?.[0];
  return topic === undefined ? text : text.slice(topic.length);
}

/**
 * The tasks a paragraph holds, verbatim: one as a rule; more where a later sentence or clause names another unit, or
 * where clauses have deadlines of their own. Sentences that are details ("Thời gian: …") stay behind their task.
 */
export function piecesOf(text: string, context: TimeContext): string[] {
  const parts = partsOf(text);
  const pieces: string[] = [];
  const dated = parts.filter((part) => isDated(part, context)).length > 1;
  for (const part of parts) {
    const above = pieces.at(-1);
    if (above === undefined || startsTask(part, above, dated, context)) pieces.push(part);
    else pieces[pieces.length - 1] = `${above} ${part}`;
  }
  return pieces;
}

/** Sentences and clauses; brackets are not taken apart. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(PARTS)) {
    const above = parts.at(-1);
    if (above !== undefined && isOpen(above)) parts[parts.length - 1] = `${above} ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

function isOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

function startsTask(part: string, above: string, dated: boolean, context: TimeContext): boolean {
  if (isDetail(part)) return false;
  if (isGiven(part)) return subjectOf(part) !== null;
  const subject = /^\p{Lu}/u.test(part) ? subjectOf(part) : null;
  // "Kiểm tra 04 huyện; Sở Tài chính chủ trì": the first to be named is no other one.
  if (subject !== null && !isReported(part) && !isOnlyInCharge(above, part)) return true;
  return (
    dated &&
    isDated(part, context) &&
    isDated(above, context) &&
    !/^(?:báo cáo|gửi|xong|hoàn thành)/iu.test(part)
  );
}

function isOnlyInCharge(above: string, part: string): boolean {
  return subjectOf(above) === null && inChargeLater(`; ${part}`).length > 0;
}

/** "Các hợp tác xã đã tham gia": what was, not what is to be done. */
export function isReported(text: string): boolean {
  return /^(?:[^,;.]{0,80}\s)?đã\s/iu.test(text);
}

/** Whether a text names a day or a period of its own. */
export function isDated(part: string, context: TimeContext): boolean {
  return (whenOf(part, context)?.time.to ?? null) !== null;
}

/** The parts of a unit's list behind its colon; null where a paragraph holds none. */
export function listedIn(text: string): string[] | null {
  const opener = LIST.exec(text)?.[0];
  if (opener === undefined) return null;
  const parts = text
    .slice(opener.length)
    .split(/;\s+/u)
    .map((part) => part.replace(/[\s.;]+$/u, ''))
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : null;
}
