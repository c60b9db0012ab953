import { pattern, says, wholeWords, type RemarkText } from './words';

/**
 * Words about the deadline, the names this add-in gives to statuses among them ("Quá hạn 12 ngày", "Chưa đến kỳ"): the
 * task is not done, but any plainer word outweighs them, as they may be out of date.
 */
const SAID_ANYWHERE = wholeWords(
  '(?:quá|trễ|sắp đến|chưa đến|còn trong|chưa quá) (?:thời )?hạn|(?:chậm|trễ) (?:tiến độ|so với)|(?:không|chưa) (?:\\S+ ){0,3}(?:đúng|kịp|bảo đảm|đảm bảo|đạt) (?:tiến độ|(?:thời )?hạn|thời gian)|không kịp|đến hạn trong ngày',
);
const SAID_ALONE = pattern(
  '^(?:hiện |nhiệm vụ |tiến độ |còn |bị |đang )*(?:chậm|trễ|muộn|trong hạn|trong thời hạn|chưa đến (?:kỳ|hạn|thời gian|lúc)|chưa rõ thời hạn|thường xuyên|đúng tiến độ|(?:bảo đảm|đảm bảo) tiến độ|chưa phân công|chưa (?:thanh toán|quyết toán|thanh lý)|không (?:thực hiện|triển khai|tổ chức|hoàn thành) được)(?![a-zà-ỹ])',
);

/** Whether a remark speaks of the deadline and says so that the task is open. */
export function speaksOfDeadline(remark: RemarkText): boolean {
  return says(SAID_ALONE, remark) || says(SAID_ANYWHERE, remark);
}
