import { readTime } from '../programme/timing';
import type { TimeContext } from '../programme/timing';
import type { TimeExpression } from '../programme';
import { isDetail } from './details';
import type { Draft, Frame, Share } from './drafts';
import { draftOf } from './make-drafts';
import { isBullet, isHeadMarker, type MarkerKind } from './marker';
import type { PlanNode } from './outline';
import { isDated, isReported, listedIn, piecesOf, withoutTopic } from './pieces';
import { classOfTitle, isRemark, type SectionClass } from './sections';
import { isGiven, partnersOf, subjectOf } from './subject';
import { whenOf } from './when';
import { capitalised, unitsOfItem } from './who';

/** What a plan's outline holds. */
export interface Collected {
  readonly drafts: readonly Draft[];
  /** Which of them are a unit's, to be laid beside the activities above. */
  readonly shares: readonly Share[];
}

/** "Phối hợp với các phòng … triển khai các nội dung Kế hoạch": names who helps, and nothing to do. */
const BARE_HELP =
  /^phối hợp(?:\s+chặt chẽ)?\s+(?:với|cùng)\s.{3,140}(?:triển khai|thực hiện|tổ chức)(?:\s+(?:tốt|có hiệu quả|triển khai|thực hiện))*\s+(?:các\s+|những\s+)?(?:nội dung|nhiệm vụ|hoạt động)?(?:\s+(?:của|trong|theo|tại))*\s*kế hoạch|^phối hợp(?:\s+chặt chẽ)?\s+(?:với|cùng)\s.{3,140}(?:xây dựng và triển khai|tổ chức triển khai)\s+kế hoạch/iu;
const FORMAL =
  /(?:thi hành (?:quyết định|nghị quyết|chỉ thị) này|có hiệu lực (?:thi hành )?(?:kể )?từ|ban hành kèm theo|^như (?:điều|trên)|^lưu\s*:|^\(.*\)[.;]?$|^có kế hoạch (?:chi tiết|riêng)|^trong quá trình|^nhận được|nếu có (?:khó khăn|vướng mắc)|^trên đây)/iu;
const NAMED_DATE =
  /^(?:đợt|vòng|giai đoạn|bước|ngày|tuần|lần|buổi|lớp|khóa|kỳ|chặng|phiên|lễ|hội)/iu;
const LIST_OPENER =
  /(?:kết luận|yêu cầu|đề nghị|quyết nghị|chỉ đạo|thống nhất|giao)[^.]{0,120}:$/iu;
const EVENT =
  /^(?:đại hội|hội nghị|hội thảo|hội thi|lễ|ngày hội|diễn đàn|festival|hội chợ)(?!\p{L})/iu;
const AT_EVENT =
  /\s(?:tại|trong|ở|cho)\s+(?:đại hội|hội nghị|hội thảo|hội thi|lễ|ngày hội|diễn đàn|hội chợ)/iu;
const SENTENCE_WORDS = 12;

/** Finds the tasks of an outline, in the order of the text. */
export function collect(root: PlanNode, isPlan: boolean, context: TimeContext): Collected {
  const drafts: Draft[] = [];
  const shares: Share[] = [];
  const helpers = new Map<string, string[]>();

  const visit = (node: PlanNode, frame: Frame): void => {
    const details = node.children.filter(({ text, kind }) => isDetail(text) && kind !== 'roman');
    const others = node.children.filter((child) => !details.includes(child));
    const own = frameOf(node, frame, others.length > 0, context);
    if (others.length === 0 || isTaskWith(node, details, own))
      addDrafts(
        node,
        own,
        details.map(({ text }) => text),
        frame,
      );
    let below = own;
    for (const other of others) {
      visit(other, below);
      if (other.kind === 'text' && LIST_OPENER.test(other.text) && below.holds === 'neutral')
        below = { ...below, holds: 'work' };
    }
  };

  const addDrafts = (
    node: PlanNode,
    own: Frame,
    details: readonly string[],
    above: Frame,
  ): void => {
    const frame = own.leads === above.leads ? own : above;
    if (!isCandidate(node, { ...frame, holds: own.holds }, details, context)) return;
    if (BARE_HELP.test(node.text)) return void help(frame.leads, node.text);
    const listed = frame.leads.length > 0 ? listedIn(node.text) : null;
    if (listed !== null) return addListed(node, frame, listed);
    let leads = frame.leads;
    for (const piece of piecesOf(withoutTopic(node.text), context)) {
      if (isReported(piece) && !isGiven(piece)) continue;
      const draft = draftOf(node, { ...frame, holds: own.holds, leads }, piece, details, context);
      // "Phòng A: làm việc này trước …; làm việc kia trước …": both are its.
      leads = draft.leads;
      drafts.push(draft);
      if (own.holds === 'who' && draft.leads.length > 0)
        shares.push({ leads: draft.leads, draft, isListed: false, isDoubtful: false });
    }
  };

  const addListed = (node: PlanNode, frame: Frame, listed: readonly string[]): void => {
    let before = '';
    for (const part of listed) {
      const draft = draftOf(node, { ...frame, holds: 'who' }, part, [], context);
      const isDoubtful = EVENT.test(part) && AT_EVENT.test(before);
      draft.content = capitalised(part);
      drafts.push(draft);
      shares.push({ leads: draft.leads, draft, isListed: true, isDoubtful });
      before = isDoubtful ? before : part;
    }
  };

  const help = (leads: readonly string[], text: string): void => {
    for (const lead of leads) helpers.set(lead, partnersOf(text));
  };

  visit(root, { holds: isPlan ? 'work' : 'neutral', leads: [], time: null, isPlan });
  for (const draft of drafts) addHelpers(draft, helpers);
  return { drafts, shares };
}

function addHelpers(draft: Draft, helpers: ReadonlyMap<string, readonly string[]>): void {
  if (draft.coordinators.length > 0) return;
  draft.coordinators = draft.leads.flatMap((lead) => helpers.get(lead) ?? []);
}

/** What stands over the items below a node. */
function frameOf(node: PlanNode, frame: Frame, hasItems: boolean, context: TimeContext): Frame {
  if (node.kind === 'root') return frame;
  const units = hasItems || node.text.endsWith(':') ? unitsOfItem(node.text) : [];
  const holds = holdsOf(node, frame, hasItems, units.length > 0);
  const leads = units.length > 0 ? units : isNewPart(node) ? [] : frame.leads;
  return { ...frame, holds, leads, time: headingTime(node, hasItems, context) ?? frame.time };
}

function isNewPart({ kind }: PlanNode): boolean {
  return kind === 'roman' || kind === 'part' || kind === 'caps' || kind === 'chapter';
}

function holdsOf(node: PlanNode, frame: Frame, hasItems: boolean, isUnit: boolean): SectionClass {
  const { kind, text } = node;
  if (isUnit) return frame.holds === 'none' ? 'none' : 'who';
  if (isRemark(text) && !subjectHolds(text)) return 'none';
  const isHeading =
    hasItems || kind === 'caps' || kind === 'bold' || isHeadMarker(kind as MarkerKind);
  if (!isHeading || isSentence(text)) return frame.holds;
  const found = classOfTitle(text.split(/[:(]/u)[0] ?? '');
  if (found === 'neutral') return kind === 'caps' ? rootClass(frame) : frame.holds;
  const overrules =
    frame.holds !== 'none' || isNewPart(node) || (found !== 'none' && isShort(text));
  return overrules ? found : 'none';
}

function rootClass(frame: Frame): SectionClass {
  return frame.isPlan ? 'work' : 'neutral';
}

function subjectHolds(text: string): boolean {
  return isGiven(text) && subjectOf(text) !== null;
}

function isShort(text: string): boolean {
  return text.split(' ').length <= 8;
}

/** A heading has no closing mark, or is short. */
function isSentence(text: string): boolean {
  return /[.;]$/u.test(text) && text.split(' ').length > SENTENCE_WORDS;
}

/** A month over items, and a heading that says its items go on all the time. */
function headingTime(
  { kind, text }: PlanNode,
  hasItems: boolean,
  context: TimeContext,
): TimeExpression | null {
  if (kind === 'period') return readTime(text.replace(/[\s:]+$/u, ''), context);
  if (!hasItems) return null;
  if (/thường xuyên/iu.test(text) && !isSentence(text)) return readTime('Thường xuyên', context);
  const bracket = /\(([^()]{4,60})\)\s*:?$/u.exec(text)?.[1];
  return bracket === undefined ? null : (whenOf(`(${bracket})`, context)?.time ?? null);
}

/** An item with items below is a task itself where its own lines say when or who, or where it is a whole sentence that does. */
function isTaskWith(node: PlanNode, details: readonly PlanNode[], frame: Frame): boolean {
  if (node.kind === 'root' || node.kind === 'caps' || isNewPart(node)) return false;
  if (node.text.endsWith(':') || frame.holds === 'none') return false;
  if (details.some(({ text }) => TIME_OR_LEAD.test(text))) return true;
  return isSentence(node.text) && subjectOf(node.text) !== null;
}
const TIME_OR_LEAD =
  /^[-+•\s]*(?:thời gian|thời hạn|tiến độ|(?:đơn vị|cơ quan|bộ phận)\s+(?:chủ trì|thực hiện))/iu;

function isCandidate(
  node: PlanNode,
  frame: Frame,
  details: readonly string[],
  context: TimeContext,
): boolean {
  const { text, kind } = node;
  if (frame.holds === 'none' || kind === 'root' || kind === 'caps' || kind === 'part') return false;
  if (kind === 'period' || kind === 'bold' || text === '') return false;
  if (FORMAL.test(text) || isDetail(text) || text.split(' ').length < 2) return false;
  if (frame.holds === 'times') return NAMED_DATE.test(text) && whenOf(text, context) !== null;
  if (kind === 'text') return isToldInText(node, frame);
  if (kind === 'roman' && details.length === 0 && !/[.;]$/u.test(text)) return false;
  if (frame.holds === 'work' || frame.holds === 'who') return true;
  return isAssigned(text, frame, details, context);
}

/** Without a heading that says so, only what names who or when is a task. */
function isAssigned(
  text: string,
  frame: Frame,
  details: readonly string[],
  context: TimeContext,
): boolean {
  if (isReported(text) && !isGiven(text)) return false;
  const said = withoutTopic(text);
  if (subjectOf(said) !== null || frame.leads.length > 0) return true;
  return details.some((line) => TIME_OR_LEAD.test(line)) || isDated(said, context);
}

/** An unnumbered paragraph: below the name of a unit, or where tasks are handed out and it names one. */
function isToldInText({ text, parent }: PlanNode, frame: Frame): boolean {
  const isBelowUnit =
    parent !== null && !isBullet(parent.kind as MarkerKind) && unitsOfItem(parent.text).length > 0;
  if (isBelowUnit) return frame.leads.length > 0;
  if (/\.\/\.?$/u.test(text) || /nghiêm túc|quan tâm/iu.test(text)) return false;
  if (isReported(text) && !isGiven(text)) return false;
  const isHanded = isGiven(text) || frame.holds === 'who';
  return isHanded && !text.endsWith(':') && subjectOf(text) !== null;
}
