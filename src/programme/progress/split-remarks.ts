import { nfc } from '../text/normalise';
import { remarkText, says, wholeWords } from './words';

/** A stop ends a remark before a space or a capital, unless it closes an abbreviation, an initial or an item number. */
const STOP =
  /(?<!(?:^|[\s(])(?:TP|Tp|tp|TX|Tx|tx|TS|ThS|PGS|GS|Đ\/c|đ\/c|STT|TT|[A-ZĐ])|^\s*\d{1,2})\.(?=\s|$)|(?<=[\p{Ll}\p{N}])\.(?=\p{Lu}\p{Ll})/gu;
const BULLET = /^[\s\-–—+•*·▪]+(?=\S)/u;
/** A line that ends in the middle of a phrase: the next one, if it does not begin with a capital, goes on with it. */
const UNFINISHED_LINE = wholeWords(
  '(?:chưa|không|cần|sớm|dự kiến|cơ bản|phấn đấu|sẽ|đã|được|đang|hoàn|ban|phát|tổ|nghiệm|ngày|tháng|năm|quý|đến|trước|hết|số|và|của|tại|theo|gia|thời|thực)$',
);

/**
 * The remarks of one cell, in order, without bullets; empty ones left out.
 * Split at line breaks, semicolons and full stops (src/README §5), not at the points of dates and abbreviations.
 */
export function splitRemarks(cell: string): string[] {
  return joinWrapped(nfc(cell).split('\n'))
    .flatMap((line) => line.split(';'))
    .flatMap((part) => (part.includes('.') ? part.split(STOP) : part))
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');
}

/** Puts lines together that were broken by hand in the middle of a phrase ("Chưa" + "hoàn thành"). */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function goesOn(last: string, next: string): boolean {
  return /^\s*[\p{Ll}\d]/u.test(next) && says(UNFINISHED_LINE, remarkText(last));
}
