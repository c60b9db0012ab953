import { beginsWithWho, capitalised, nameEnd, unitsOfName } from './who';

/** Who a sentence gives its task to, and what is left of the sentence. */
export interface Subject {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** The sentence without the words that give the task ("Giao Văn phòng …"). */
  readonly deed: string;
}

/** "Giao Sở Y tế", "Đề nghị Công đoàn": what follows is somebody even where nothing else tells. */
const GIVEN =
  /^(?:(?:trước mắt|đồng thời),?\s+)?(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị|ủy quyền|uỷ quyền|đồng ý giao|thống nhất giao|tiếp tục giao)\s+(?:cho\s+)?/iu;
/** "Căn cứ chức năng, nhiệm vụ được giao, Hội đồng …": what may stand before the one who does it. */
const PREAMBLE =
  /^(?:căn cứ|trên cơ sở|theo|để|nhằm|ngoài|sau khi|trước|trong|từ|vào|định kỳ|hằng|hàng|đến|chậm nhất|tháng|quý|ngày|khi)(?!\p{L})/iu;
const WITH =
  /^\s*,?\s*(?:và\s+)?(?:chủ trì,?\s*(?:và\s+)?)?(?:chủ động\s+)?phối hợp(?:\s+chặt chẽ)?\s+(?:với|cùng)\s+/iu;
const DUTY = /^\s*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|:)\s*/iu;

/** Reads who a sentence begins with; null where it names nobody. */
export function subjectOf(sentence: string): Subject | null {
  const given = GIVEN.exec(sentence)?.[0] ?? '';
  const start = given.length > 0 ? given.length : startOfName(sentence);
  if (start < 0) return null;
  const text = sentence.slice(start);
  if (!beginsWithWho(capitalised(text)) && !(given !== '' && /^\p{Lu}/u.test(text))) return null;
  const end = nameEnd(text);
  if (end <= 0) return null;
  const leads = unitsOfName(capitalised(text.slice(0, end)));
  if (leads.length === 0) return null;
  const rest = text.slice(end);
  const before = given === '' ? sentence.slice(0, start) : '';
  return { leads, coordinators: coordinatorsIn(rest), deed: deedOf(before, rest, given !== '') };
}

/** Whether a sentence hands its task to somebody in so many words. */
export function isGiven(sentence: string): boolean {
  return GIVEN.test(sentence);
}

/** 0 where the sentence begins with a name, behind the comma of a preamble, or -1. */
function startOfName(sentence: string): number {
  if (beginsWithWho(capitalised(sentence))) return 0;
  if (!PREAMBLE.test(sentence)) return -1;
  for (const comma of sentence.slice(0, 400).matchAll(/,\s+(?:(?:giao|đề nghị|yêu cầu)\s+)?/giu)) {
    const at = comma.index + comma[0].length;
    const rest = sentence.slice(at);
    if (beginsWithWho(capitalised(rest)) && nameEnd(rest) > 0) return at;
  }
  return -1;
}

/** The units behind "phối hợp với" at the head of what is done. */
function coordinatorsIn(rest: string): string[] {
  const opener = WITH.exec(rest)?.[0];
  if (opener === undefined) return [];
  const text = rest.slice(opener.length);
  const end = nameEnd(text);
  return end > 0 ? unitsOfName(capitalised(text.slice(0, end))) : [];
}

/** A task that is handed over is told without the one it is handed to. */
function deedOf(before: string, rest: string, isHanded: boolean): string {
  const deed = rest.replace(DUTY, '').replace(/^[\s,:]+/u, '');
  if (before !== '') return '';
  return isHanded || DUTY.test(rest) ? capitalised(deed) : '';
}

const IN_CHARGE = /^\s*(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)(?!\p{L})/iu;

/** Who a later clause puts in charge of a sentence that begins with nobody: "Kiểm tra 04 huyện; Sở Tài chính chủ trì". */
export function inChargeLater(sentence: string): readonly string[] {
  for (const clause of sentence.split(/[;:.]\s+/u).slice(1)) {
    const text = capitalised(clause);
    const end = beginsWithWho(text) ? nameEnd(text) : -1;
    if (end > 0 && IN_CHARGE.test(text.slice(end))) return unitsOfName(text.slice(0, end));
  }
  return [];
}

/** The units a sentence without a subject coordinates with: "Phối hợp với Sở Tài chính tham mưu …". */
export function partnersOf(sentence: string): string[] {
  return coordinatorsIn(sentence);
}
