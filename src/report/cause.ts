/**
 * What in a remark gives a reason: after one of these words a reason follows. A remark that only says how far the
 * work is gives none, and is not printed as a cause.
 */
const REASON =
  /(?:^|[\s(:,;-])(?:nguyên nhân|lý do|lí do|do(?! (?:phòng|ban|sở|đơn vị|đồng chí|đ\/c|ubnd|văn phòng)[^,;.]{0,40} (?:chủ trì|thực hiện))|vì|bởi|vướng(?: mắc)?|khó khăn|chờ|đang chờ|thiếu|chưa có|chưa được|chưa bố trí|chưa thống nhất|phụ thuộc|ảnh hưởng|chậm (?:cung cấp|gửi|cho ý kiến|phối hợp|báo cáo))(?=[\s:,]|$)/iu;
/** Longer causes are cut at a word: the annex holds the remark whole. */
const LONGEST = 180;

/** The part of a task's remarks that gives a cause of delay, on one line; null where none does. */
export function causeOf(remarks: string | null): string | null {
  if (remarks === null) return null;
  const pieces = remarks.normalize('NFC').split(/[\n;]+|\.(?=\s|$)/);
  const found = pieces.map((piece) => piece.trim()).filter((piece) => REASON.test(piece));
  const last = found.at(-1);
  return last === undefined ? null : shortened(stripped(last));
}

/** "Nguyên nhân: thiếu kinh phí" says its own heading twice in a sentence that names the cause. */
function stripped(text: string): string {
  return text.replace(/^[-–+•*\s]*(?:nguyên nhân|lý do|lí do)\s*(?:là|do)?\s*:?\s*/iu, '').trim();
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trim()}…`;
}
