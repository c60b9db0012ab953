/** Words and marks that a cut time expression ends or goes on with: "Tháng 01 đến" + "tháng 12/2025". */
const ENDS_OPEN =
  /(?:[-–—/,(]|(?:^|\s)(?:từ|đến|tới|tháng|quý|quí|năm|ngày|tuần|trước|sau|hết|trong|và|đầu|cuối|giữa|hàng|hằng|định|kỳ|thường|liên|giai|đoạn|nửa|chậm|nhất|muộn|dự|kiến|theo|kế))$/iu;
const GOES_ON =
  /^(?:[-–—/,)]|(?:đến|tới|năm|và|xuyên|tục|đoạn|hoạch|nhất|kiến|đầu|cuối)(?=\s|$))/iu;
const STARTS_LOWER = /^[\s"“(]*\p{Ll}/u;
const BULLET = /^[-–—+•*·▪●]\s*/;
const FRESH = /^[-–—+•*·▪●"“(\s]*[\p{Lu}\d]/u;
const HAS_DIGIT = /\d/;

/** Whether two texts that stand one over the other are halves of one time expression. */
export function areHalvesOfTime(
  above: string,
  below: string,
  isReadable: (text: string) => boolean,
): boolean {
  if (ENDS_OPEN.test(above) || GOES_ON.test(below)) return true;
  if (!isReadable(below)) return true;
  return !HAS_DIGIT.test(above) && !isReadable(above);
}

/** Whether a text begins like a sentence of its own rather than in the middle of one. */
export function startsFresh(text: string): boolean {
  return FRESH.test(text);
}

/** Whether a text begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return STARTS_LOWER.test(text);
}

/** Whether a text begins with a bullet. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text);
}
