/** Words and marks that a cut time expression ends or goes on with: "Tháng 01 đến" + "tháng 12/2025". */
const ENDS_OPEN =
  /(?:[-–—/,;(]|(?:^|\s)(?:từ|đến|tới|tháng|quý|quí|năm|ngày|tuần|trước|sau|hết|trong|và|đầu|cuối|giữa|hàng|hằng|định|kỳ|thường|liên|giai|đoạn|nửa|chậm|nhất|muộn|dự|kiến|theo|kế))$/iu;
const GOES_ON =
  /^(?:[-–—/,)]|(?:đến|tới|năm|và|xuyên|tục|đoạn|hoạch|nhất|kiến|đầu|cuối)(?=\s|$))/iu;
const STARTS_LOWER = /^[\s"“(]*\p{Ll}/u;
/** "a) …", "đ. …": the letter numbers what follows. */
const LETTERED = /^[\p{Ll}][.)]\s*[\p{L}\d]/u;
const BULLET = /^[-–—+•*·▪●]\s*/;
const FRESH = /^[-–—+•*·▪●"“(\s]*[\p{Lu}\d]/u;
const HAS_DIGIT = /\d/;
/** "31/11/2025" is no half of a time, though there is no such day. */
const DATE_LIKE = /^\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?$/;

/** Whether two texts that stand one over the other are halves of one time expression. */
export function areHalvesOfTime(
  above: string,
  below: string,
  isReadable: (text: string) => boolean,
): boolean {
  if (ENDS_OPEN.test(above) || GOES_ON.test(below)) return true;
  if (!isReadable(below)) return !(isReadable(above) && DATE_LIKE.test(below));
  return !HAS_DIGIT.test(above) && !isReadable(above);
}

/** Whether a text is a time that wants nothing before or behind it. */
export function isWholeTime(text: string, isReadable: (text: string) => boolean): boolean {
  return text !== '' && isReadable(text) && !ENDS_OPEN.test(text) && !GOES_ON.test(text);
}

/** Whether a text begins like a sentence of its own rather than in the middle of one. */
export function startsFresh(text: string): boolean {
  return FRESH.test(text);
}

/** Whether a text begins like a sentence or like an item of a list, "- kiểm tra …", "a) kiểm tra …". */
export function beginsAnew(text: string): boolean {
  return FRESH.test(text) || BULLET.test(text) || LETTERED.test(text);
}

/** Whether a text begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return STARTS_LOWER.test(text) && !LETTERED.test(text);
}

/** Whether a text begins with a bullet. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text);
}
