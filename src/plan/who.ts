import { nfc } from '../programme/text';
import { readUnits } from '../programme/responsibility';
import { openingOf } from '../programme/responsibility/openers';

/** "các sở", "các đồng chí": plurals that are somebody; "các hoạt động" is not. */
const PLURAL =
  /^các\s+(?:sở|ban|phòng|đơn vị|cơ quan|xã|phường|thị trấn|huyện|thị xã|thành phố|ngành|cấp|tổ chức|hội|đoàn thể|chi|khoa|trường|htx|hợp tác xã|doanh nghiệp|thành viên|ủy viên|uỷ viên|đồng chí|địa phương|công ty|cơ sở|chủ đầu tư|đảng|khối|cụm|bộ|tổ|trung tâm|cục|vụ|viện|liên hiệp|quỹ|công đoàn|cán bộ|công chức|giáo viên|đ\/c|bộ phận|nhóm|đại biểu|chủ tịch|trưởng|thủ trưởng|giám đốc|lãnh đạo|nhà trường|ông|bà)(?!\p{L})/iu;
const OTHER_UNITS =
  /^(?:đảng ủy|đảng uỷ|chi ủy|chi uỷ|công đoàn|đoàn thanh niên|thường vụ|thường trực|tổ chức đảng|ban chấp hành|ban thường vụ|bí thư|thủ trưởng|người đứng đầu|toàn thể|tất cả|các phòng|nhà trường|cấp ủy|cấp uỷ|giáo viên chủ nhiệm|kế toán|văn thư|báo và|bộ chỉ huy|bộ tư lệnh|các|chủ đầu tư|hiệu trưởng|tổ trưởng|hiệp hội|cán bộ|chuyên viên|trưởng|ban)(?!\p{L})/iu;
const NEVER =
  /^(?:phòng,? chống|phòng cháy|phòng ngừa|ban hành|hội nghị|hội thảo|hội thi|hội chợ|hội họp|hội nhập|báo cáo|tổ chức|đoàn kết|trường hợp|bộ máy|sở hữu|vụ việc|quỹ đất|nhà ở|ban bố|công tác|các hoạt động|các nội dung|các nhiệm vụ|đợt|vòng|viện trợ|đại hội|lễ|đề án|dự án|kế hoạch|chương trình|bảo hiểm (?:xã hội|y tế) (?:tự|toàn)|khối lượng|cơ quan nhà nước)(?!\p{L})/iu;

/** Whether a text begins with somebody: a unit, a class of units, a title or a person addressed. */
export function beginsWithWho(text: string): boolean {
  if (NEVER.test(text)) return false;
  if (/^các\s/iu.test(text)) return PLURAL.test(text);
  const opening = openingOf(text);
  if (opening === 'unit' || opening === 'title') return true;
  if (opening === 'person') return ADDRESSED.test(text);
  return opening === 'short' || OTHER_UNITS.test(text);
}

const ADDRESSED = /^(?:các\s+)?(?:đồng chí|đ\/c|đ\.c|ông|bà)[\s:.]+\p{Lu}/iu;

/** Words that say what is done: none of them stands in small letters inside the name of a unit, as a rule. */
const STRONG = [
  'chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao|tổ chức|(?<!đầu tư )xây dựng|hướng dẫn|đôn đốc',
  'theo dõi|căn cứ|rà soát|hoàn thành|hoàn thiện|thực hiện|triển khai|ban hành|trình|lập|gửi|báo cáo|đăng|lãnh đạo',
  'chỉ đạo|tiếp tục|thường xuyên|kịp thời|chủ động|khẩn trương|nghiên cứu|đề xuất|cung cấp|bố trí|cân đối|thẩm định',
  'tiếp nhận|tổng hợp|đề nghị|phát động|cử|chuẩn bị|đảm bảo|bảo đảm|tăng cường|tăng|đẩy mạnh|nghiêm túc|cụ thể hóa',
  'cụ thể hoá|phổ biến|quán triệt|đăng ký|cam kết|thống kê|cập nhật|vận động|giám sát|là|tập trung|phân công|ký|mời',
  'khẩn|làm|quan tâm|tham gia|đánh giá|khảo sát|mở|thành lập|kiện toàn|biên soạn|in|cấp|giải quyết|xử lý|xem xét',
  'phê duyệt|thông báo|trực tiếp|thay mặt|định kỳ|sơ kết|tổng kết|đưa|bám sát|lựa chọn|tạo điều kiện|theo chức năng',
  'theo nhiệm vụ|trên cơ sở|ngoài|duy trì|họp|khắc phục|thu|nộp|tập hợp|lồng ghép|nâng cao|kê khai|tiến hành|ra soát',
].join('|');
const WEAK =
  'tuyên truyền|hỗ trợ|tư vấn|quản lý|kiểm tra|đào tạo|bồi dưỡng|phát triển|giúp|phụ trách|đầu mối|vận hành|hợp tác|thông tin|xúc tiến|kiểm soát|thanh tra|phục vụ|kết nối';
const behind = (words: string): RegExp =>
  new RegExp(`[\\s,](?:(?:cần|phải|sẽ|tiếp tục)\\s+)?(?:${words})(?![\\p{L}])`, 'gu');
const STRONG_BEHIND = behind(STRONG);
const WEAK_BEHIND = behind(WEAK);
const LONGEST = 220;

/** Where the name that a text begins with ends: before the first word that says what is done, or at a colon; -1 for none. */
export function nameEnd(text: string): number {
  const near = outsideBrackets(text.slice(0, LONGEST));
  const colon = near.search(/\s?:/u);
  const strong = firstDeed(near, STRONG_BEHIND);
  const end = strong < 0 ? firstDeed(near, WEAK_BEHIND) : strong;
  if (colon >= 0 && (end < 0 || colon < end)) return colon;
  return end;
}

/** "các phòng, ban, đơn vị trực thuộc được giao chủ trì": a verb straight behind "Tổ" or "Ban" belongs to the name. */
function firstDeed(text: string, deeds: RegExp): number {
  deeds.lastIndex = 0;
  for (let match = deeds.exec(text); match !== null; match = deeds.exec(text))
    if (!OPENS_NAME.test(text.slice(0, match.index))) return match.index;
  return -1;
}
const OPENS_NAME =
  /(?:^|\s)(?:Tổ|Ban|Phòng|Sở|Trung tâm|Bộ phận|Hội đồng|Nhóm|Đội|Cục|Vụ|Viện|Quỹ|Chi cục|Đoàn|Bộ|Khối|Ủy ban|Uỷ ban|Văn phòng)$/u;

/** The same text, brackets with what is in them as blanks of the same length. */
function outsideBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (all) => '_'.repeat(all.length));
}

/** The units of a name: parted at commas and semicolons where both sides are whole. */
export function unitsOfName(name: string): string[] {
  const cleaned = nfc(name).replace(/[\s,;:.–-]+$/u, '');
  return readUnits(cleaned).map((unit) =>
    unit.replace(/^(?:các\s+)?(?:đồng chí|đ\/c|đ\.c)\s*:?\s*/iu, ''),
  );
}

/** "1. Văn phòng Sở", "Đối với các sở, ban, ngành:", "Trách nhiệm của Phòng A": the units of a heading that is a name. */
export function unitsOfItem(title: string): string[] {
  const text = title
    .replace(/[\s:.;,]+$/u, '')
    .replace(
      /^(?:đối với|trách nhiệm của|nhiệm vụ của|giao(?: cho)?|đề nghị|yêu cầu|phân công)\s+/iu,
      '',
    )
    .trim();
  if (text === '' || text.length > LONGEST || !beginsWithWho(capitalised(text))) return [];
  if (firstDeed(outsideBrackets(text), STRONG_BEHIND) >= 0 || /[.:]\s/u.test(text)) return [];
  return unitsOfName(capitalised(text));
}

/** The same with a capital in front. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
