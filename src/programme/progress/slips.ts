import { bare } from '../text/normalise';

/** Typed beside the key, with the mark on the wrong letter, or as it is pronounced: what stands for what. */
const SLIPS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/(?<![a-z0-9à-ỹ])h\.? ?th[àa]nh(?![a-zà-ỹ])/g, 'hoàn thành'],
  [/(?<![a-z0-9à-ỹ])ho[àa]nth[àa]nh(?![a-zà-ỹ])/g, 'hoàn thành'],
  [/(?<![a-z0-9à-ỹ])ho[àa]n t[âấaá]t(?![a-zà-ỹ])/g, 'hoàn tất'],
  [/(?<![a-z0-9à-ỹ])(?:đả|đâ|ðã|đã\.)(?= |$)/g, 'đã'],
  [
    /(?<![a-z0-9à-ỹ])(?:đa|dã)(?= (?:hoàn|xong|thực hiện|tổ chức|ban hành|trình|ký|nộp|gửi|báo cáo|được|xử lý|làm|có))/g,
    'đã',
  ],
  [
    /(?<![a-z0-9à-ỹ])(?:đg|đag|đnag|đamg)(?= (?:thực|triển|làm|xử|tổ|xây|trình|th(?![a-zà-ỹ])))/g,
    'đang',
  ],
  [/(?<![a-z0-9à-ỹ])(?:ko|hok|khg)(?= )/g, 'không'],
  [/(?<![a-z0-9à-ỹ])(?:xog|xomg|xonng|xonh|xông)(?![a-zà-ỹ])/g, 'xong'],
  // "Làm song rồi": at the end of what is said "song" is no conjunction.
  [
    /(?<=(?<![a-zà-ỹ])(?:đã|làm|thực hiện|xử lý|hoàn thành|tổ chức) ?)song(?=[.!]*$| rồi| ngày)/g,
    'xong',
  ],
];
const MISPLACED_TONE = /([òóỏõọ])a(?=[a-z])/g;
const MOVED: Readonly<Record<string, string>> = { ò: 'oà', ó: 'oá', ỏ: 'oả', õ: 'oã', ọ: 'oạ' };
/** What may be "hoàn thành" with a slip in it. */
const LIKE_DONE = /(?<![a-zà-ỹ])(h[a-zà-ỹ]{2,4}) (t[a-zà-ỹ]{2,5})(?![a-zà-ỹ])/g;
const NAMES_A_PLACE = /^ thăng long/;

/** A remark (lower case, NFC, single spaces) without the commonest slips of typing. */
export function withoutSlips(folded: string): string {
  const placed = folded.replace(MISPLACED_TONE, (_, vowel: string) => MOVED[vowel] ?? '');
  const mended = SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), placed);
  return mended.replace(LIKE_DONE, (typed, first: string, second: string, at: number) => {
    if (
      typed === 'hoàn thành' ||
      NAMES_A_PLACE.test(mended.slice(at + typed.length, at + typed.length + 12))
    )
      return typed;
    const slips = slipsBetween(bare(first), 'hoan') + slipsBetween(bare(second), 'thanh');
    return slips <= 1 ? 'hoàn thành' : typed;
  });
}

/** How many letters are wrong, missing, too many or swapped: 0, 1, or 2 for more. */
function slipsBetween(typed: string, meant: string): 0 | 1 | 2 {
  if (typed === meant) return 0;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const rest = typed.slice(same);
  const wanted = meant.slice(same);
  const swapped = `${wanted[1] ?? ''}${wanted[0] ?? ''}${wanted.slice(2)}`;
  const near =
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest === swapped;
  return near ? 1 : 2;
}
