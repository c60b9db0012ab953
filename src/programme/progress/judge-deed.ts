import { nounOf, type Deed } from './deeds';
import { kindOfVerb, type VerbKind } from './deed-verbs';
import { EVENTS } from './product-nouns';
import { isToDo, names, type Product } from './product';

/** Whether a deed finishes the task, is only a step on the way, or cannot be told. */
export type Verdict = 'done' | 'step' | 'unclear';

/** Papers and circles that prepare a product, unless the task is to bring them. */
const PREPARES =
  /^(?:(?:\d+|cac|nhung|ban|bo|xong|lai) )*(du thao|de cuong|chu truong|nhiem vu thiet ke|to soan thao|to cong tac|to giup viec|to [a-z]+|ban to chuc|ban soan thao|hoi dong|doan|giay moi|y kien|gop y|kinh phi|du toan|the le|ho so|tu van|don vi tu van|nha thau|bao gia|nhan su|tai lieu|vat tu|so lieu|so bo|so thao|thao|khung|thiet ke|ban ve|thuyet minh|buoc|phan(?! viec| mem)|khau|giai doan|dot (?:\d|i)|quyet dinh phe duyet (?:de cuong|nhiem vu|du toan|chu truong))(?= |$)/;
/** "Công văn đôn đốc …": papers that only move others to do something. */
const MOVES_OTHERS =
  /^(?:(?:\d+|cac) )*(?:cong van|van ban|thong bao|to trinh|phieu|giay)(?: [a-z0-9/]+){0,8}? (xin|lay|de nghi|don doc|yeu cau|moi|giao|trien khai|gop y|huong dan|gui|phan cong|dang ky|bao cao|tham gia)(?= |$)/;
/** "Quyết định thành lập tổ …": it decides who is to do it. */
const APPOINTS =
  /^(?:\d+ )?quyet dinh(?: [a-z0-9/]+){0,8}? (thanh lap|kien toan|phan cong|cu|giao)(?= |$)/;
const ASKS_OPINIONS =
  /(?:^| )(?:tham dinh|gop y|lay y kien|xin y kien|cho y kien|tham gia y kien)(?= |$)/;
const HAS_NUMBER = /\d/;
const PUTS_IN_FORCE = new Set(['quyet dinh', 'nghi quyet', 'chi thi']);
const IS_EVENT = new RegExp(`^(?:${EVENTS})$`);
const IS_MEETING = /^(?:hop|cuoc hop|phien hop|giao ban|hoi y|buoi|toa dam|hoi thao)$/;

/** Whether words begin with what only prepares a product, and the task is not to bring that itself. */
export function prepares(words: string, product: () => Product): boolean {
  const found = PREPARES.exec(words)?.[1];
  return found !== undefined && !names(product(), found);
}

/** "Đã báo cáo quý I, quý II": of a task that does not name that time, only a part. */
const OF_A_PERIOD =
  /(?:^| )((?:quy|thang|ky|dot|lan) (?:i{1,3}|iv|\d{1,2})(?= |$)|(?:6|9) thang(?: dau nam| cuoi nam)?)/;
const REPORTS: ReadonlySet<VerbKind | null> = new Set(['report', 'handIn', 'send']);

function isOfAnotherPeriod(object: string, product: Product): boolean {
  const period = OF_A_PERIOD.exec(object)?.[1];
  return period !== undefined && !names(product, period);
}

type Judge = (deed: Deed, product: Product) => Verdict;

/** Judges a deed by the task it stands at; where nothing is known of the task, by its own words. */
export function judgeDeed(deed: Deed, product: Product): Verdict {
  const { verb, object, subject } = deed;
  const what = object === '' ? subject : object;
  if (prepares(what, () => product)) return 'step';
  const moves = (MOVES_OTHERS.exec(object) ?? APPOINTS.exec(object))?.[1];
  if (moves !== undefined) return isToDo(product, moves) ? 'done' : 'step';
  if (verb === '') return object === '' ? 'done' : 'unclear';
  const kind = kindOfVerb(verb);
  if (REPORTS.has(kind) && isOfAnotherPeriod(object, product)) return 'step';
  const judge = kind === null ? act : JUDGES[kind];
  return judge(deed, product);
}

const JUDGES: Readonly<Record<VerbKind, Judge>> = {
  issue: issued,
  have: had,
  submit: submitted,
  approve: approved,
  hold: held,
  handIn: handedIn,
  send: sent,
  report: reported,
  carryOut: carriedOut,
  settle: settled,
  prepare: prepared,
};

function issued({ verb, object }: Deed, product: Product): Verdict {
  const noun = nounOf(object);
  const isKindred = product.kind === 'document' || product.kind === 'unknown';
  if (noun === null) {
    if (object !== '' && product.kind !== 'unknown')
      return names(product, firstTwo(object)) ? 'done' : 'unclear';
    return isKindred || isToDo(product, verb) ? 'done' : 'unclear';
  }
  if (product.papers.has(noun) || product.kind === 'unknown') return 'done';
  if (PUTS_IN_FORCE.has(noun)) return isKindred ? 'done' : 'unclear';
  if (isOutcome(noun, object, product)) return 'done';
  return names(product, noun) && (product.kind === 'document' || isToDo(product, verb))
    ? 'unclear'
    : 'step';
}

function had({ object }: Deed, product: Product): Verdict {
  const noun = nounOf(object);
  if (noun === null) return 'unclear';
  const isNumbered = HAS_NUMBER.test(object);
  if (product.papers.has(noun)) return 'done';
  if (isOutcome(noun, object, product)) return 'done';
  if (noun === 'bao cao' && product.kind !== 'document') return isNumbered ? 'done' : 'unclear';
  if (PUTS_IN_FORCE.has(noun) && product.kind === 'document') return 'done';
  if (product.kind === 'unknown') return isNumbered ? 'done' : 'unclear';
  return product.kind === 'document' || noun === 'ke hoach' ? 'step' : 'unclear';
}

/** "Biên bản bàn giao", "kết luận kiểm tra": the paper in which what was to be done ends. */
function isOutcome(noun: string, object: string, product: Product): boolean {
  const ends = noun === 'bien ban' || noun === 'ket luan' || noun === 'bao cao';
  return ends && product.kind === 'action' && sharesWords(object.slice(noun.length), product);
}

/** "Đã trình" finishes what is to be submitted, where it went to those it is to go to. */
function submitted({ object }: Deed, product: Product): Verdict {
  if (!isToDo(product, 'trinh')) return 'step';
  const noun = nounOf(object);
  if (noun !== null && !names(product, noun)) return 'step';
  const superior = /^(?:lanh dao|giam doc|chu tich|truong phong|thu truong)/.exec(object)?.[0];
  return superior === undefined || names(product, superior) ? 'done' : 'step';
}

function approved({ object, subject }: Deed, product: Product): Verdict {
  const noun = nounOf(object) ?? nounOf(subject);
  const isKindred = product.kind === 'document' || product.kind === 'unknown';
  if (noun === null || PUTS_IN_FORCE.has(noun)) {
    return isKindred || isToDo(product, 'trinh') || isToDo(product, 'phe duyet')
      ? 'done'
      : 'unclear';
  }
  if (product.papers.has(noun) || product.kind === 'unknown') return 'done';
  return names(product, noun) ? 'unclear' : 'step';
}

function held({ verb, object, subject }: Deed, product: Product): Verdict {
  const noun = nounOf(object) ?? (verb === 'dien ra' ? nounOf(subject) : null);
  if (ASKS_OPINIONS.test(object) && !ASKS_OPINIONS.test(product.words)) return 'step';
  if (noun === null) {
    if (object !== '' && product.kind !== 'unknown' && !namesFirst(product, object))
      return 'unclear';
    return product.kind === 'event' || product.kind === 'unknown' || isToDo(product, verb)
      ? 'done'
      : 'unclear';
  }
  // "Phù hợp" names no meeting: words that only sound alike are gone from the verbs.
  if (isToDo(product, noun)) return product.kind === 'document' ? 'unclear' : 'done';
  if (IS_MEETING.test(noun)) return sharesWords(object, product) ? 'done' : 'step';
  if (product.kind === 'unknown') return 'done';
  return product.kind === 'event' && IS_EVENT.test(noun) ? 'unclear' : 'step';
}

function handedIn({ object }: Deed, product: Product): Verdict {
  if (['nop', 'bao cao', 'gui'].some((verb) => isToDo(product, verb))) return 'done';
  const noun = nounOf(object);
  if (noun !== null && product.papers.has(noun)) return 'done';
  const isResult = noun === null || noun === 'bao cao' || noun === 'ho so';
  return isResult && product.kind !== 'document' ? 'done' : 'unclear';
}

function sent({ verb, object }: Deed, product: Product): Verdict {
  if (ASKS_OPINIONS.test(object) && !ASKS_OPINIONS.test(product.words)) return 'step';
  const noun = nounOf(object);
  const isTask = isToDo(product, verb) || isToDo(product, 'nop') || product.papers.has('bao cao');
  if (noun === null) return isTask ? 'done' : 'unclear';
  if (noun === 'bao cao') return isTask ? 'done' : 'unclear';
  if (isToDo(product, verb) && names(product, noun)) return 'done';
  return names(product, noun) ? 'unclear' : 'step';
}

function reported({ object }: Deed, product: Product): Verdict {
  if (isToDo(product, 'bao cao') || isToDo(product, 'nop') || product.papers.has('bao cao'))
    return 'done';
  return product.kind === 'action' && object.startsWith('ket qua') ? 'done' : 'unclear';
}

/** "Đã thực hiện": the whole, unless it names something of its own. */
function carriedOut({ verb, object }: Deed, product: Product): Verdict {
  if (object === '' || /^(?:toan bo|tat ca|nhiem vu|cong viec|noi dung|xong)(?: |$)/.test(object))
    return 'done';
  return act({ verb, object } as Deed, product);
}

/** What closes a piece of work whatever it is, except where a paper or a gathering is to be the result. */
function settled({ verb, object }: Deed, product: Product): Verdict {
  if (isToDo(product, verb) && fits(object, product)) return 'done';
  if (/^(?:bai bo|thay the)$/.test(verb)) return isToDo(product, 'xu ly') ? 'done' : 'unclear';
  if (/^(?:xu ly|giai quyet|nghiem thu|dua vao su dung)$/.test(verb) && object === '')
    return 'done';
  if (
    object !== '' &&
    !/^(?:dua vao|va dua|cong trinh|xong|hop dong)/.test(object) &&
    !sharesWords(object, product)
  )
    return 'unclear';
  return product.kind === 'action' || product.kind === 'unknown' ? 'done' : 'unclear';
}

function prepared({ verb, object }: Deed, product: Product): Verdict {
  return isToDo(product, verb) && fits(object, product) ? 'done' : 'step';
}

function act({ verb, object }: Deed, product: Product): Verdict {
  const first = verb.split(' ')[0] ?? '';
  const isTask = isToDo(product, verb) || (first.length > 1 && isToDo(product, first));
  return isTask && fits(object, product) ? 'done' : 'unclear';
}

/** Whether what it was done to can be the task's own: nothing is named, or no other paper or gathering. */
function fits(object: string, product: Product): boolean {
  const noun = nounOf(object);
  return noun === null || names(product, noun);
}

/** Whether the object begins with a word or two of the task. */
function namesFirst(product: Product, object: string): boolean {
  const [first = ''] = object.split(' ');
  return names(product, firstTwo(object)) || (first.length > 2 && isToDo(product, first));
}

function firstTwo(object: string): string {
  return object.split(' ').slice(0, 2).join(' ');
}

/** Whether the object names something of the task: two words in a row are the same. */
function sharesWords(object: string, product: Product): boolean {
  const parts = object.split(' ').slice(0, 12);
  return parts.some((word, at) => at > 0 && names(product, `${parts[at - 1] ?? ''} ${word}`));
}
