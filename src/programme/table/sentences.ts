import { startsLower, startsWithBullet } from './fragments';

const ENDED = /[.;:!?…][”"’)]?$/u;
/** Words and marks after which a sentence has to go on. */
const ENDS_OPEN =
  /(?:[,(–—/-]|(?<!\p{L})(?:và|hoặc|của|với|cho|các|những|từ|đến|về|(?<!kèm )theo|tại|trên|trong|do|bởi|là|để|như|giữa|thuộc|ở|bằng))$/iu;
/** "sáu tháng" is whole, "quý" before "III/2025" and "số" before "12" are not. */
const WANTS_NUMBER = /(?<!\p{L})(?:số|ngày|tháng|quý|năm|điều|khoản|phần|đợt|lần|khóa|khoá|kỳ)$/iu;
const STARTS_NUMBER = /^(?:\d|[IVX]+(?![\p{L}]))/u;

/** Whether the lower of two cells goes on with the sentence of the upper one; a bullet begins one of its own. */
export function completesSentence(above: string, below: string): boolean {
  return breaksOff(above, below) || (mayGoOn(above, below) && startsLower(below));
}

/** Whether the sentence of the upper cell cannot end there. */
export function breaksOff(above: string, below: string): boolean {
  if (!mayGoOn(above, below)) return false;
  return ENDS_OPEN.test(above) || (WANTS_NUMBER.test(above) && STARTS_NUMBER.test(below));
}

function mayGoOn(above: string, below: string): boolean {
  return above !== '' && below !== '' && !startsWithBullet(below) && !ENDED.test(above);
}
