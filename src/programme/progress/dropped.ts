import { finerTimeBehind, TRANSFER } from './transfer';
import {
  anyOf,
  clauseStart,
  findAll,
  says,
  textBefore,
  wholeWords,
  type RemarkText,
} from './words';

/** A clause's end, or the reason that begins a new one: "Không thực hiện đúng tiến độ" is not the end of one. */
const AT_CLAUSE_END =
  '(?= ?(?:[,.:()!/\\-]|$)| (?:do|vì|bởi|nữa|nhiệm vụ này|theo|vì vậy|trong năm|năm nay|năm \\d)(?![a-zà-ỹ]))';
/** "Bãi bỏ tại Quyết định số 15" is what was done to a paper, not to the task. */
const NOT_BY_PAPER =
  '(?! (?:tại|bằng|bởi))(?! (?:các |những )?(?:văn bản|quyết định|nghị quyết|thông tư))';
const DROPS = wholeWords(
  anyOf([
    `(?:không|thôi)(?: còn)? (?:triển khai |tổ chức )?(?:thực hiện|triển khai|tổ chức|làm|tiến hành|xây dựng)${AT_CLAUSE_END}`,
    'không (?:phải|cần|còn|được) (?:thực hiện|triển khai|tổ chức|làm)',
    'tạm (?:dừng|ngừng|hoãn|đình chỉ|gác)',
    'đã (?:dừng|ngừng)',
    `(?:dừng|ngừng) (?:thực hiện|triển khai|lại|hẳn|theo|nhiệm vụ|xây dựng|tổ chức|không)`,
    '(?:cho|được|đồng ý|thống nhất|chấp thuận|cho phép) (?:cho )?(?:phép )?(?:dừng|thôi|ngừng|tạm dừng|hủy|huỷ)',
    'đình chỉ',
    'chấm dứt',
    'không tiếp tục',
    'không còn (?:phù hợp|cần thiết|nhu cầu|thuộc|nhiệm vụ|hiệu lực)',
    'không (?:cần thiết|phù hợp) nữa',
    '(?:đưa|rút|loại|bỏ) (?:ra )?(?:khỏi|ngoài) (?:chương trình|kế hoạch|danh mục|danh sách)',
    `đã (?:hủy|huỷ)${NOT_BY_PAPER}`,
    `(?:hủy|huỷ) bỏ${NOT_BY_PAPER}`,
    'bãi bỏ nhiệm vụ',
    `^(?:đã )?bãi bỏ(?=[ ./!]*$| (?:theo|do|vì))`,
    `^(?:hủy|huỷ|dừng|ngừng|bỏ|thôi|hoãn)(?=[ ./!]*$|,| (?:theo|do|vì|vô thời hạn|nhiệm vụ|không)(?![a-zà-ỹ]))`,
    'hoãn vô thời hạn',
    '(?:gộp|ghép|nhập|lồng ghép|sáp nhập|chuyển) (?:chung )?(?:vào|với|sang) (?:(?:cùng|chung|nội dung) ){0,3}(?:nhiệm vụ|đề án|kế hoạch|chương trình|mục|việc|nội dung|dự án|nv)(?! năm)',
    '(?:gộp|ghép) (?:chung )?(?:vào|với)',
    '^trùng(?: lặp| nội dung| với| lắp){0,4}(?: \\S+){0,3}? (?:nhiệm vụ|nội dung|mục|đề án|kế hoạch|việc|nv)',
    '(?:được )?(?:thay|thay thế) (?:bằng|bởi) (?:nhiệm vụ|đề án|nội dung|việc|chương trình|kế hoạch)',
  ]),
  'g',
);
/** To somebody outside the office, who leads it from now on. */
const TO_OTHERS = wholeWords(
  '(?:chuyển|bàn giao|giao) (?:nhiệm vụ |nội dung |lại )?(?:cho |sang |về )?(?:sở|ubnd|bộ|ban quản lý|cơ quan|đơn vị|công an|liên minh|tỉnh|trung tâm|chi cục|cục)(?: \\S+){0,8}? (?:chủ trì|thực hiện|làm chủ đầu tư|đảm nhiệm|triển khai)',
  'g',
);
const TO_ANOTHER_YEAR = wholeWords(
  `(?:${TRANSFER} |(?:hoãn|dời|lùi|để) (?:lại |sang |đến |qua ){0,3}|chuyển (?:tiếp )?)(?:(?:chương trình|kế hoạch)(?: công tác)? )?năm (?:\\d{4}|sau|tới|tiếp theo)`,
  'g',
);
const LATER_YEARS = wholeWords(
  '^(?:để |sang )*năm (?:sau|tới) (?:mới |sẽ )?(?:làm|thực hiện|triển khai|tổ chức)',
  'g',
);
const NOT_DECIDED = wholeWords(
  '(?<!theo )(?<!xét )(?:xin|đề nghị|đề xuất|kiến nghị|trình|chờ|nếu|chưa|không|dự kiến)',
);

/** Whether a remark drops the task: `decided` with the place of the words, or only asked for. */
export interface DropReading {
  readonly kind: 'decided' | 'asked';
  readonly start: number;
}

/**
 * Where a remark says that the task is dropped, merged into another, or moved to another year or office: the place of
 * the last such words. What is only asked for ("Đề nghị đưa ra khỏi chương trình") drops nothing. Null for neither.
 */
export function findDrop(remark: RemarkText): DropReading | null {
  const places = [
    ...findAll(DROPS, remark),
    ...findAll(TO_OTHERS, remark),
    ...findAll(LATER_YEARS, remark),
    ...movesToAnotherYear(remark),
  ]
    .map((span) => span.start)
    .filter((place) => !isTakenUpAgain(remark, place));
  if (places.length === 0) return null;
  const decided = places.filter((place) => !isUndecided(remark, place));
  const [kind, among] =
    decided.length > 0 ? (['decided', decided] as const) : (['asked', places] as const);
  return { kind, start: Math.max(...among) };
}

/** "Sau khi tạm dừng", "hết tạm dừng", "thay QĐ cũ đã hủy": what is over, or befell something else. */
const OVER = wholeWords(
  '(?:sau khi|sau thời gian|hết(?: thời gian)?|trước đây|trước đó|từng|thôi|cũ)(?: đã| bị)? $',
);
/** "Nay triển khai trở lại", "chỉ đạo làm lại". */
const TAKEN_UP_AGAIN = wholeWords(
  '(?:làm|triển khai|thực hiện|tiến hành|khởi động|mở|tổ chức) (?:trở )?lại|khôi phục|tiếp tục (?:thực hiện|triển khai|làm)',
);

/** Whether what was dropped is not so any more: it was taken up again behind these words. */
function isTakenUpAgain(remark: RemarkText, place: number): boolean {
  const [before, behind] = [textBefore(remark, place), remark.folded.slice(place, place + 400)];
  return says(OVER, remark, before) || says(TAKEN_UP_AGAIN, remark, behind);
}

function isUndecided(remark: RemarkText, place: number): boolean {
  return says(NOT_DECIDED, remark, remark.folded.slice(clauseStart(remark, place), place));
}

/** "Chuyển sang năm 2026" with nothing finer behind it; a month or a quarter would be a new deadline. */
function movesToAnotherYear(remark: RemarkText): { start: number }[] {
  return findAll(TO_ANOTHER_YEAR, remark).filter(
    (move) => finerTimeBehind(remark, move.end) === null,
  );
}
