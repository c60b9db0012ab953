/**
 * How the names of units, titles and persons begin. A comma or a dash parts two units only where
 * both sides begin like one ("Sở Tài chính, UBND các huyện, thành phố" is two, not three).
 */

/**
 * What a piece of text begins like; `plural` is "các …", `short` nothing but an abbreviation ("VTV", "P.KHTC"),
 * `none` anything that cannot stand alone.
 */
export type Opening = 'unit' | 'short' | 'plural' | 'title' | 'person' | 'none';

/** Openers that need a name behind them: "Ban" alone in "Các Sở, Ban, ngành" is no unit. */
const NEEDS_NAME =
  'Sở|Phòng|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Hội|Hiệp hội|Đoàn|Trung tâm|Trường|Báo|Đài|Viện|Quỹ|Tổ|Đội|' +
  'Công ty|Tổng công ty|Tập đoàn|Chi nhánh|Bệnh viện|Trạm|Hạt|Nhà|Khối|Cụm|Nhóm|Cơ quan|Liên hiệp|Chi bộ|' +
  'Hợp tác xã|HTX|Tổ hợp tác|THT|Doanh nghiệp|Học viện|Thành viên|Hội đồng|Lực lượng';

/** Openers that are whole names by themselves. */
const STANDS_ALONE =
  'UBND|Ủy ban|Uỷ ban|HĐND|Văn phòng|VP|Liên minh|LM ?HTX|LHHTX|LHTX|Thường trực|Thanh tra|Công an|Công đoàn|' +
  'Ngân hàng|NHNN|Kho bạc|KBNN|Bảo hiểm|BHXH|Tòa án|Toà án|TAND|Viện kiểm sát|VKSND|Kiểm toán|Mặt trận|MTTQ|' +
  'UBMTTQ|BCĐ|BCH|BTV|QTDND|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|Thị ủy|Thị uỷ|' +
  'Tỉnh đoàn|Huyện đoàn|Thành đoàn|Bưu điện|Điện lực|Thư viện|Bảo tàng|Hải quan|Một số|Những';

/** Words behind an opener that make another word of it: "Tổ chức", "Hội nhập", "Báo cáo". */
const NOT_BEHIND =
  'chức|nhập|nghị|thảo|họp|chợ|thi|cáo|chí|thể|máy|phận|môn|trợ|hợp đồng|hành|và|có|cấp|liên|trực|thuộc|của|' +
  'trên|được|khác|tại|ở|ngành|chuyên|nghiệp vụ|tham|hữu quan|nêu|đơn|nước';

const TITLE =
  'Chủ tịch|Phó|Giám đốc|Trưởng|Chánh|Bí thư|Thủ trưởng|Lãnh đạo|Tổng Giám đốc|Chủ nhiệm|Ủy viên|Uỷ viên';

const END = '(?![\\p{L}\\p{N}])';
const NAMED = `(?:${NEEDS_NAME})\\s+(?!(?:${NOT_BEHIND})${END})[\\p{L}\\p{N}“"&(]`;
/** Cooperatives are a class of members unless a capital follows: "Hợp tác xã Sông Cầu". */
const CLASS_OF_MEMBERS = /^(?:Hợp tác xã|HTX|Tổ hợp tác|THT)\s+(?!\p{Lu})/u;

/** "P. Kế hoạch", "P.KH-HT". */
const SHORT_ROOM = 'P\\.\\s?\\p{Lu}';
const UNIT = new RegExp(`^(?:${NAMED}|${SHORT_ROOM}|(?:${STANDS_ALONE})${END})`, 'u');
const UNIT_IN_CAPITALS = new RegExp(UNIT.source, 'iu');
const TITLED = new RegExp(`^(?:${TITLE})${END}`, 'u');
const PLURAL = /^các\s+\S/iu;
/** "Đ/c Hà", "Đ/c: Hà", "các đồng chí Hà": whoever is addressed so is a person. */
const ADDRESSED = /^(?:các\s+)?(?:đồng chí|đ\/c|đ\.c|ông|bà)[\s:.]+\p{Lu}/iu;
/** Two capitals at least, nothing but Latin letters, figures and joining signs; "TW Đoàn" is none. */
const SHORT = /^(?=(?:[^A-ZĐƯƠ]*[A-ZĐƯƠ]){2})[A-ZĐƯƠ][A-Za-zĐđƯươƠ0-9&.-]{1,9}$/u;
/** Numerals, and what stands in capitals in "CÁC SỞ, BAN, NGÀNH", are no abbreviations. */
const NO_ABBREVIATION = /^(?:[IVXLC]+|BAN|XA|PHONG|DOAN|HOI|TRUNG)$/;
const CAPITALISED_WORDS = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u;

/** The pattern source (flags `u`) of what may follow a dash in the middle of a line for it to be a bullet. */
export const BULLET_OPENER = `(?:[Cc]ác\\s|(?:${STANDS_ALONE})${END}|${NAMED})`;

/** What a piece of text begins like; the text is trimmed NFC. */
export function openingOf(text: string): Opening {
  if (ADDRESSED.test(text)) return 'person';
  if (PLURAL.test(text)) return 'plural';
  if (TITLED.test(text)) return 'title';
  if (isUnit(text)) return 'unit';
  if (SHORT.test(text) && !NO_ABBREVIATION.test(text)) return 'short';
  return CAPITALISED_WORDS.test(text) ? 'person' : 'none';
}

function isUnit(text: string): boolean {
  if (CLASS_OF_MEMBERS.test(text)) return false;
  if (UNIT.test(text)) return true;
  return text === text.toUpperCase() && UNIT_IN_CAPITALS.test(text);
}
