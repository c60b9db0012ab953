import { nfc } from '../text';
import { openingOf } from './openers';
import { readUnits } from './responsible';

/** "Nhiệm vụ của Phòng Kế hoạch", "Đơn vị chủ trì: Sở Y tế", "Giao Sở Nội vụ": words before the unit. */
const BEFORE =
  /^(?:(?:các\s+)?(?:nhiệm vụ|công việc|nội dung|công tác)(?:\s+(?:trọng tâm|cụ thể))?\s+(?:của|do|giao(?:\s+cho)?)\s+|giao(?:\s+cho)?\s+|(?:đơn vị|cơ quan|bộ phận|phòng|khối)(?:\s+(?:chủ trì|thực hiện))?\s*:\s*)/iu;
const BEHIND = /(?<!\s)\s+(?:chủ trì|thực hiện|chủ trì tham mưu|phụ trách)$/iu;
/** "Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ": whoever else takes part leads nothing. */
const WITH_OTHERS = /(?<=\schủ trì),?\s+(?:và\s+)?phối hợp\s.*$/iu;
const IN_BRACKETS = /(?<!\s)\s*\([^()]*\)\s*/gu;
/** "Phòng chống thiên tai", "Sở hữu trí tuệ", "Bảo hiểm y tế": subjects that begin like a unit. */
const SUBJECT =
  /^(?:phòng\s*(?:,\s*)?(?:chống|cháy|ngừa|vệ|thủ|không|dịch|trừ)|sở\s+(?:hữu|thích)|trường\s+hợp|tổ\s+(?:hợp|chức)|đội\s+ngũ|đoàn\s+(?:kết|viên|thể)|bộ\s+(?:máy|chỉ|tiêu|thủ|luật)|nhà\s+(?:ở|nước|trường|máy)|quỹ\s+(?:đất|tiền)|cụm\s|khối\s+lượng|nhóm\s|vụ\s+(?:việc|án|mùa|đông|hè|xuân)|viện\s+(?:trợ|phí)|báo\s+(?:cáo|chí)|hội\s+(?:nhập|nghị|thảo|họp|chợ|thi)|ban\s+(?:hành|bố)|bảo\s+hiểm\s+(?:xã\s+hội|y\s+tế|thất\s+nghiệp)|thanh\s+tra\s*,|công\s+tác\s|cơ\s+quan\s+(?:nhà|hành)|thành\s+viên|doanh\s+nghiệp|hợp\s+tác\s+xã|htx|tổ\s+hợp\s+tác|lực\s+lượng|hải\s+quan\s+số|văn\s+phòng\s+(?:phẩm|điện\s+tử)|thư\s+viện\s+(?:số|điện))/iu;
const LONGEST = 120;

/**
 * The units that a heading names and nothing else: "II. Phòng Kế hoạch:" (the numeral taken off), "SỞ Y TẾ (5 nhiệm vụ)".
 * None for a heading that names a subject.
 */
export function unitsOfHeading(title: string): string[] {
  const text = nfc(title).replace(IN_BRACKETS, ' ').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return [];
  const bare = text
    .replace(/(?<![\s:.;,–-])[\s:.;,–-]+$/u, '')
    .replace(BEFORE, '')
    .replace(WITH_OTHERS, '')
    .replace(BEHIND, '');
  if (openingOf(bare) !== 'unit' || SUBJECT.test(bare) || !isName(bare)) return [];
  const units = readUnits(bare);
  return units.every((unit) => openingOf(unit) === 'unit' && isName(unit)) ? units : [];
}

/** Words for a kind of unit that begin a subject as often: there a name of its own must follow. */
const CALLS_FOR_NAME = /^(?:phòng|sở|ban|bộ|hội|đoàn|tổ|đội|trường|báo|đài|quỹ|vụ|viện|nhà)\s/iu;
/** What is done, in the middle of a heading: then it is no name. */
const DEED =
  /\s(?:chuẩn bị|tham mưu|xây dựng|hoàn thiện|triển khai|rà soát|tiếp tục|đẩy mạnh|tăng cường|thực hiện|giải quyết)(?:\s|$)/u;

/** Whether what begins like a unit is the name of one; in capitals nothing tells. */
function isName(text: string): boolean {
  if (text === text.toUpperCase()) return true;
  if (DEED.test(text)) return false;
  return !CALLS_FOR_NAME.test(text) || /\s[\p{Lu}\d“"]/u.test(text);
}
