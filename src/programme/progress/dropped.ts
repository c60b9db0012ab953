import { finerTimeBehind, TRANSFER } from './transfer';
import { anyOf, clauseStart, findAll, says, wholeWords, type RemarkText } from './words';

/** A clause's end, or the reason that begins a new one: "Không thực hiện đúng tiến độ" is not the end of one. */
const AT_CLAUSE_END = '(?= ?(?:[,.:()!/\\-]|$)| (?:do|vì|bởi|nữa|nhiệm vụ này)(?![a-zà-ỹ]))';
const DROPS = wholeWords(
  anyOf([
    `không (?:triển khai )?(?:thực hiện|triển khai|tổ chức)${AT_CLAUSE_END}`,
    'tạm dừng',
    'tạm ngừng',
    'đã dừng',
    'dừng (?:thực hiện|triển khai)',
    'đình chỉ',
    'không tiếp tục',
    '(?:đưa|rút|loại|bỏ) (?:ra )?khỏi (?:chương trình|kế hoạch|danh mục)',
    'đã (?:hủy|huỷ)',
    '(?:hủy|huỷ) bỏ',
    'bãi bỏ nhiệm vụ',
    '^(?:hủy|huỷ|dừng|bỏ)(?=[ ./!]*$)',
  ]),
  'g',
);
const TO_ANOTHER_YEAR = wholeWords(`${TRANSFER} năm (?:\\d{4}|sau|tới|tiếp theo)`, 'g');
const NOT_DECIDED = wholeWords(
  '(?<!theo )(?<!xét )(?:xin|đề nghị|đề xuất|kiến nghị|trình|chờ|nếu|chưa|không|dự kiến)',
);

/**
 * Where a remark says that the task is dropped or moved to another year: the place of the words, else null.
 * What is only asked for ("Đề nghị đưa ra khỏi chương trình") drops nothing.
 */
export function findDrop(remark: RemarkText): number | null {
  const places = [...findAll(DROPS, remark), ...movesToAnotherYear(remark)]
    .map((span) => span.start)
    .filter(
      (place) => !says(NOT_DECIDED, remark, remark.folded.slice(clauseStart(remark, place), place)),
    );
  return places.length === 0 ? null : Math.max(...places);
}

/** "Chuyển sang năm 2026" with nothing finer behind it; a month or a quarter would be a new deadline. */
function movesToAnotherYear(remark: RemarkText): { start: number }[] {
  return findAll(TO_ANOTHER_YEAR, remark).filter(
    (move) => finerTimeBehind(remark, move.end) === null,
  );
}
