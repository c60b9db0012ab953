/** Kinds of papers as their title line names them. Those behind the second name hold no tasks of a programme. */
const PLAN_KINDS =
  'kế hoạch|chương trình hành động|chương trình công tác|chương trình|thông báo kết luận|thông báo|kết luận|nghị quyết|chỉ thị|quyết định|công điện|phương án|đề án|hướng dẫn|lịch công tác|báo cáo|phân công nhiệm vụ|bảng phân công nhiệm vụ|quyết nghị';
const OTHER_KINDS =
  'bộ luật|luật|pháp lệnh|nghị định|thông tư|thông tư liên tịch|hiến pháp|quy chế|quy định|điều lệ|nội quy|thư cảm ơn|thư chúc mừng|thư ngỏ|thư mời|thư|giấy mời|giấy giới thiệu|giấy xác nhận|danh sách|tờ trình|biên bản|hợp đồng|giấy chứng nhận|giấy đề nghị|đơn đề nghị|đơn xin|lời cảm ơn|bài phát biểu|diễn văn|phiếu lấy ý kiến';

const PLAN = new RegExp(`^(?:dự thảo\\s+)?(?:${PLAN_KINDS})(?![\\p{L}])`, 'iu');
const OTHER = new RegExp(`^(?:dự thảo\\s+)?(?:${OTHER_KINDS})(?![\\p{L}])`, 'iu');
/** Lines of the letterhead, of the end and of annexes, which never carry on the line above. */
const NAMED =
  /^(?:số\s*:?\s*[\d….]*\s?[/-]|nơi nhận|kính gửi|v\/v|cộng hòa|cộng hoà|độc lập|phụ lục|biểu số|(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[.\s]|căn cứ|thực hiện\s|[\p{L}\s.]{2,40},\s*ngày\s)/iu;

/** The kind of paper that a title line names: a plan or another; null for any other line. */
export function paperKind(line: string): { plan: boolean; kind: string } | null {
  if (line.length > 160 || line !== line.toUpperCase()) return titleInWords(line);
  return kindAtStart(line);
}

function titleInWords(line: string): { plan: boolean; kind: string } | null {
  const found = kindAtStart(line);
  // "Kế hoạch" alone is a title in small letters; with more behind it, it may be a sentence.
  return found !== null && found.kind.length === line.trim().length ? found : null;
}

function kindAtStart(line: string): { plan: boolean; kind: string } | null {
  const plan = PLAN.exec(line)?.[0];
  if (plan !== undefined) return { plan: true, kind: plan.toLowerCase() };
  const other = OTHER.exec(line)?.[0];
  return other === undefined ? null : { plan: false, kind: other.toLowerCase() };
}

/** Whether a line belongs to the form of the paper: letterhead, recipients, signature, title. */
export function isNamedLine(line: string): boolean {
  return NAMED.test(line) || paperKind(line) !== null;
}
