/**
 * The sentences of a report, as templates of report/sentence.ts:
 * `{name}` is a value, `{name?zero|other}` a wording where the figure is 0 and another where it is not.
 */
export const GENERAL = {
  opening: 'Thực hiện {programme}, {office} báo cáo kết quả thực hiện nhiệm vụ {period} như sau:',
  scope:
    '{during}, tính đến hết ngày {asOf}, {total?không có nhiệm vụ nào thuộc kỳ báo cáo|' +
    'có {total} nhiệm vụ thuộc kỳ báo cáo, gồm: ' +
    '{due?không có nhiệm vụ đến hạn trong kỳ|{due} nhiệm vụ đến hạn trong kỳ}; ' +
    '{carriedOver?không có nhiệm vụ từ kỳ trước chuyển sang|{carriedOver} nhiệm vụ chưa hoàn thành từ kỳ trước chuyển sang}; ' +
    '{continuing?không có nhiệm vụ tiếp tục thực hiện|{continuing} nhiệm vụ tiếp tục thực hiện}' +
    '{undated?|; {undated} nhiệm vụ chưa rõ thời hạn}}.',
  done:
    '{done?Chưa có nhiệm vụ nào hoàn thành|Đã hoàn thành {done} nhiệm vụ, trong đó: ' +
    '{onTime?không có nhiệm vụ hoàn thành đúng hạn|{onTime} nhiệm vụ hoàn thành đúng hạn}; ' +
    '{late?không có nhiệm vụ hoàn thành quá hạn|{late} nhiệm vụ hoàn thành quá hạn}' +
    '{plain?|; {plain} nhiệm vụ hoàn thành nhưng chưa rõ ngày hoặc thời hạn}}.',
  open:
    '{open?Không còn nhiệm vụ chưa hoàn thành|Còn {open} nhiệm vụ chưa hoàn thành, trong đó: ' +
    '{overdue?không có nhiệm vụ quá hạn|{overdue} nhiệm vụ quá hạn}' +
    '{dueSoon?|; {dueSoon} nhiệm vụ sắp đến hạn}' +
    '{inProgress?|; {inProgress} nhiệm vụ trong hạn}' +
    '{notStarted?|; {notStarted} nhiệm vụ chưa đến kỳ}' +
    '{ongoing?|; {ongoing} nhiệm vụ thường xuyên}' +
    '{undatedStatus?|; {undatedStatus} nhiệm vụ chưa rõ thời hạn}}.',
  rate:
    '{base?Chưa tính tỷ lệ hoàn thành vì chưa có nhiệm vụ nào hoàn thành hoặc quá hạn|' +
    'Tỷ lệ hoàn thành đạt {rate} ({done} trên {base} nhiệm vụ đã hoàn thành hoặc đã quá hạn)}.',
  carriedOut:
    '{carriedOut?Không có nhiệm vụ đã đến hạn nào phải chuyển sang kỳ sau|' +
    'Chuyển sang kỳ sau {carriedOut} nhiệm vụ đã đến hạn nhưng chưa hoàn thành}.',
  dropped: 'Ngoài ra có {dropped} nhiệm vụ dừng hoặc chuyển sang năm khác, không tính vào tổng số.',
  absences: 'Thông tin còn thiếu: {lead}; {deadline}; {director}.',
} as const;

/** What stands for {lead}, {deadline} and {director} in the sentence on absences. */
export const ABSENCES = {
  lead: '{noLead?không có nhiệm vụ thiếu đơn vị chủ trì|{noLead} nhiệm vụ chưa có đơn vị chủ trì}',
  noLeadColumn: 'bảng chương trình không có cột đơn vị chủ trì',
  deadline:
    '{noDeadline?không có nhiệm vụ chưa rõ thời hạn|{noDeadline} nhiệm vụ chưa rõ thời hạn}',
  director:
    '{noDirector?không có nhiệm vụ thiếu người chỉ đạo|{noDirector} nhiệm vụ chưa có người chỉ đạo}',
  noDirectorColumn: 'bảng chương trình không có cột người chỉ đạo',
} as const;

/** What changed since the report named {label}. */
export const CHANGES =
  'So với báo cáo {label}: ' +
  '{finished?không có nhiệm vụ mới hoàn thành|{finished} nhiệm vụ mới hoàn thành}; ' +
  '{newlyOverdue?không có nhiệm vụ mới quá hạn|{newlyOverdue} nhiệm vụ mới quá hạn}; ' +
  '{deadlineMoved?không có nhiệm vụ đổi thời hạn|{deadlineMoved} nhiệm vụ đổi thời hạn}; ' +
  '{added?không có nhiệm vụ mới đưa vào báo cáo|{added} nhiệm vụ mới đưa vào báo cáo}; ' +
  '{gone?không có nhiệm vụ bị đưa ra khỏi chương trình|{gone} nhiệm vụ không còn trong chương trình}.';

/** The opening of the list of reminders, and the heading of one unit in it. */
export const REMINDER_SENTENCES = {
  summary:
    '{overdue?Không có nhiệm vụ quá hạn|Có {overdue} nhiệm vụ quá hạn} và ' +
    '{dueSoon?không có nhiệm vụ sắp đến hạn|{dueSoon} nhiệm vụ sắp đến hạn} trong {days} ngày tới cần đôn đốc.',
  unit: '{unit}: {overdue} quá hạn, {dueSoon} sắp đến hạn',
} as const;

/** Short sentences that stand where a list would be empty. */
export const EMPTY = {
  detail: 'Không có nhiệm vụ nào thuộc kỳ báo cáo.',
  overdue: 'Không có nhiệm vụ quá hạn.',
  next: 'Không có nhiệm vụ đến hạn hoặc bắt đầu trong kỳ tới.',
} as const;

/** The rules every report prints on itself (src/README §2). */
export const RULES = {
  period:
    'Kỳ báo cáo từ ngày {from} đến hết ngày {to}; trạng thái tính đến hết ngày {asOf}; nhiệm vụ có thời hạn đúng ngày {asOf} vẫn là trong hạn.',
  dueSoon:
    '“Sắp đến hạn” là nhiệm vụ chưa hoàn thành, còn từ 0 đến {dueSoonDays} ngày là đến thời hạn.',
  undated:
    '“Chưa rõ thời hạn” là nhiệm vụ chưa hoàn thành mà ô thời hạn để trống hoặc không đọc được thành ngày; nhiệm vụ thường xuyên, định kỳ không cần thời hạn.',
  rate: 'Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành ÷ (số đã hoàn thành + số quá hạn); nhiệm vụ chưa đến hạn không đưa vào phép tính.',
  classes:
    '“Đến hạn”: thời hạn nằm trong kỳ; “Chuyển sang”: thời hạn trước kỳ mà trước kỳ chưa hoàn thành; “Tiếp tục”: đã triển khai, thời hạn sau kỳ hoặc thường xuyên; “Chưa rõ hạn”: chưa rõ thời hạn.',
  groups:
    'Nhiệm vụ có nhiều đơn vị chủ trì hoặc nhiều người chỉ đạo được tính một lần, cho đơn vị, người ghi đầu tiên.',
  classesMatch:
    '{classGap?Đối chiếu: {due} đến hạn + {carriedOver} chuyển sang + {continuing} tiếp tục + {undated} chưa rõ hạn = {total} nhiệm vụ, khớp với bảng chi tiết|' +
    'Đối chiếu: bảng chi tiết có {rows} dòng nhưng cột “Loại” chỉ phân loại được {total}; hãy xem lại các dòng ghi khác mẫu}.',
  statusesMatch:
    '{statusGap?Cộng theo trạng thái được {total} nhiệm vụ, khớp với tổng số|' +
    'Cộng theo trạng thái được {statuses} nhiệm vụ, lệch với tổng số {total}; hãy xem lại các dòng có trạng thái ghi khác mẫu}.',
  unitsMatch:
    '{unitGap?Cộng theo đơn vị chủ trì được {total} nhiệm vụ, khớp với tổng số|' +
    'Cộng theo đơn vị chủ trì được {units} nhiệm vụ, lệch với tổng số {total}; hãy xem lại cột “Đơn vị được tính”}.',
  programme:
    'Chương trình có {tasks} nhiệm vụ: {inside} thuộc kỳ báo cáo; {dropped} dừng hoặc chuyển sang năm khác; {completedBefore} đã hoàn thành trước kỳ; {notStarted} chưa bắt đầu trong kỳ; {completedUndated} đã hoàn thành nhưng không có thời hạn để xếp vào kỳ nào{leftOut}.',
  lists:
    'Các bảng tổng hợp và số liệu tại mục I là công thức tính từ bảng chi tiết; các danh sách khác lập tại thời điểm tạo báo cáo.',
} as const;
