/**
 * The sentences of a report, as templates of report/sentence.ts:
 * `{name}` is a value, `{name?zero|other}` a wording where the figure is 0 and another where it is not.
 */
export const GENERAL = {
  opening: 'Thực hiện {basis}, {office} báo cáo kết quả thực hiện {period} như sau:',
  scope:
    '{during}, {asOf}, {total?không có nhiệm vụ nào thuộc kỳ báo cáo|' +
    'có {total} nhiệm vụ thuộc kỳ báo cáo, gồm: ' +
    '{due?không có nhiệm vụ đến hạn trong kỳ|{due} nhiệm vụ đến hạn trong kỳ}' +
    '{carriedOver?|; {carriedOver} nhiệm vụ chưa hoàn thành từ kỳ trước chuyển sang}' +
    '{continuing?|; {continuing} nhiệm vụ tiếp tục thực hiện}' +
    '{undated?|; {undated} nhiệm vụ chưa rõ thời hạn}' +
    '{added?|; {added} nhiệm vụ ghi thêm}}.',
  done:
    '{done?Chưa có nhiệm vụ nào hoàn thành|Đã hoàn thành {done} nhiệm vụ, trong đó: ' +
    '{onTime?không có nhiệm vụ hoàn thành đúng hạn|{onTime} nhiệm vụ hoàn thành đúng hạn}; ' +
    '{late?không có nhiệm vụ hoàn thành quá hạn|{late} nhiệm vụ hoàn thành quá hạn}' +
    '{plain?|; {plain} nhiệm vụ hoàn thành nhưng chưa rõ ngày hoặc thời hạn}' +
    '{early?| ({early} nhiệm vụ hoàn thành khi thời hạn còn ở sau ngày báo cáo)}}.',
  open:
    '{open?Không còn nhiệm vụ chưa hoàn thành|Còn {open} nhiệm vụ chưa hoàn thành, trong đó: ' +
    '{overdue?không có nhiệm vụ quá hạn|{overdue} nhiệm vụ quá hạn' +
    '{over30?| (quá hạn trên 30 ngày: {over30}{over90?|, trên 90 ngày: {over90}})}}' +
    '{dueSoon?|; {dueSoon} nhiệm vụ sắp đến hạn}' +
    '{inProgress?|; {inProgress} nhiệm vụ trong hạn}' +
    '{notStarted?|; {notStarted} nhiệm vụ chưa đến kỳ}' +
    '{ongoing?|; {ongoing} nhiệm vụ thường xuyên}' +
    '{undatedStatus?|; {undatedStatus} nhiệm vụ chưa rõ thời hạn}}.',
  rate:
    '{rated?Chưa có nhiệm vụ nào đến hạn|' +
    'Tỷ lệ hoàn thành nhiệm vụ đến hạn đạt {doneOfDue} ({ratedDone}/{rated} nhiệm vụ đến hạn)}' +
    '{dated?|; tỷ lệ hoàn thành đúng hạn đạt {onTimeOfDone} ({onTime}/{dated} nhiệm vụ hoàn thành đã rõ ngày)}.',
  carriedOut:
    '{carriedOut?Không có nhiệm vụ đã đến hạn nào phải chuyển sang kỳ sau|' +
    'Chuyển sang kỳ sau {carriedOut} nhiệm vụ đã đến hạn nhưng chưa hoàn thành}.',
  dropped: 'Ngoài ra có {dropped} nhiệm vụ dừng hoặc chuyển sang năm khác, không tính vào tổng số.',
} as const;

/** How the as-of day is said: a day that is over counts to its end. */
export const AS_OF = {
  over: (day: string) => `tính đến hết ngày ${day}`,
  running: (day: string) => `tính đến ngày ${day}`,
} as const;

/** Part I.2: what was done in the period. */
export const ACHIEVEMENTS = {
  none: 'Trong kỳ chưa ghi nhận nhiệm vụ hoàn thành.',
  lead: 'Trong kỳ đã hoàn thành các nhiệm vụ:',
  rest: (count: string) => `Kết quả của ${count} nhiệm vụ hoàn thành khác tại Phụ lục I.`,
  unit: (name: string) => `${name} chủ trì`,
  on: (day: string) => `hoàn thành ngày ${day}`,
  product: (text: string) => `sản phẩm: ${text}`,
} as const;

/** Part II: what is late, by unit, and why. */
export const SHORTCOMINGS = {
  none: 'Không có nhiệm vụ quá hạn.',
  lead:
    '{overdue?Không có nhiệm vụ quá hạn|Có {overdue} nhiệm vụ quá hạn chưa hoàn thành' +
    '{over30?|, trong đó {over30} nhiệm vụ quá hạn trên 30 ngày{over90?|, {over90} nhiệm vụ quá hạn trên 90 ngày}}}.',
  unit: (unit: string, count: string) => `${unit} (${count} nhiệm vụ quá hạn):`,
  late: (days: number, due: string) => `quá hạn ${days} ngày, thời hạn ${due}`,
  ended: (due: string) => `hết hạn ngày ${due}, chưa hoàn thành`,
  cause: (text: string) => `nguyên nhân: ${text}`,
  rest: (count: string) => `Còn ${count} nhiệm vụ quá hạn khác tại Phụ lục I.`,
  asked: 'đang đề nghị gia hạn',
} as const;

/** Part III: what the next period has to see to. */
export const NEXT_STEPS = {
  none: 'Không có nhiệm vụ đến hạn hoặc bắt đầu trong kỳ tới.',
  overdue:
    '{overdue?Không có nhiệm vụ quá hạn phải giải quyết|Tập trung hoàn thành dứt điểm {overdue} nhiệm vụ quá hạn nêu tại mục II}.',
  lead: 'Các nhiệm vụ đến hạn, đến kỳ hoặc bắt đầu triển khai:',
  rest: (count: string, where: 'detail' | 'others' | 'both') =>
    `Còn ${count} nhiệm vụ khác tại ${NEXT_ANNEX[where]}.`,
} as const;

/** Where the rest of part III stands. */
const NEXT_ANNEX = {
  detail: 'Phụ lục I',
  others: 'Phụ lục III',
  both: 'Phụ lục I và Phụ lục III',
} as const;

/** Part IV and the end. */
export const PROPOSALS = {
  extensions: (names: string) => `Xem xét đề nghị gia hạn thời hạn của ${names}.`,
  closing: 'Trên đây là báo cáo {subject}, {office} kính báo cáo./.',
} as const;

/** What stands for {lead}, {deadline} and {director} in the sentence on absences beside the report. */
export const ABSENCES = {
  sentence: 'Thông tin còn thiếu: {lead}; {deadline}; {director}.',
  lead: '{noLead?không có nhiệm vụ thiếu đơn vị chủ trì|{noLead} nhiệm vụ chưa có đơn vị chủ trì}',
  noLeadColumn: 'bảng chương trình không có cột đơn vị chủ trì',
  deadline:
    '{noDeadline?không có nhiệm vụ chưa rõ thời hạn|{noDeadline} nhiệm vụ chưa rõ thời hạn}',
  director:
    '{noDirector?không có nhiệm vụ thiếu người chỉ đạo|{noDirector} nhiệm vụ chưa có người chỉ đạo}',
  noDirectorColumn: 'bảng chương trình không có cột người chỉ đạo',
} as const;

/** The opening of the list of reminders, and the heading of one unit in it. */
export const REMINDER_SENTENCES = {
  summary:
    '{overdue?Không có nhiệm vụ quá hạn|Có {overdue} nhiệm vụ quá hạn} và ' +
    '{dueSoon?không có nhiệm vụ sắp đến hạn|{dueSoon} nhiệm vụ sắp đến hạn} trong {days} ngày tới cần đôn đốc.',
  unit: '{unit}: {overdue} quá hạn, {dueSoon} sắp đến hạn',
} as const;

/** What stands where the detail table has no row. */
export const NO_DETAIL = 'Không có nhiệm vụ nào thuộc kỳ báo cáo.';

/** How the figures are made up: for the officer, beside the print area. */
export const RULES = {
  period: 'Kỳ báo cáo từ ngày {from} đến hết ngày {to}; trạng thái {asOf}.',
  dayOver:
    'Ngày {day} đã hết: nhiệm vụ có thời hạn đúng ngày này mà chưa hoàn thành là quá hạn 0 ngày (“Chưa hoàn thành, hết hạn ngày …”).',
  dayRunning: 'Nhiệm vụ có thời hạn đúng ngày {day} vẫn là trong hạn.',
  dueSoon:
    '“Sắp đến hạn” là nhiệm vụ chưa hoàn thành, còn từ 0 đến {dueSoonDays} ngày là đến thời hạn.',
  rate: 'Tỷ lệ hoàn thành nhiệm vụ đến hạn = số đã hoàn thành ÷ số nhiệm vụ “Đến hạn”, “Chuyển sang” có thời hạn không sau ngày báo cáo. Tỷ lệ đúng hạn = số hoàn thành đúng hạn ÷ số hoàn thành đã rõ ngày.',
  classes:
    '“Đến hạn”: thời hạn nằm trong kỳ; “Chuyển sang”: thời hạn trước kỳ mà trước kỳ chưa hoàn thành; “Tiếp tục”: đã triển khai, thời hạn sau kỳ hoặc thường xuyên; “Chưa rõ hạn”: chưa rõ thời hạn.',
  groups:
    'Nhiệm vụ có nhiều đơn vị chủ trì hoặc nhiều người chỉ đạo được tính một lần, cho đơn vị, người ghi đầu tiên.',
  classesMatch:
    '{classGap?Đối chiếu: {due} đến hạn + {carriedOver} chuyển sang + {continuing} tiếp tục + {undated} chưa rõ hạn + {added} ghi thêm = {total} nhiệm vụ, khớp với bảng chi tiết|' +
    'Đối chiếu: bảng chi tiết có {total} dòng có trạng thái nhưng cộng theo loại lệch {classGap}; hãy xem lại các dòng ghi khác mẫu}.',
  statusesMatch:
    '{statusGap?Cộng theo trạng thái được {total} nhiệm vụ, khớp với tổng số|' +
    'Có {statusGap} dòng ghi trạng thái khác mẫu, tính vào “Khác”; hãy chọn lại trạng thái trong danh sách của ô}.',
  unitsMatch:
    '{unitGap?Cộng theo đơn vị chủ trì được {total} nhiệm vụ, khớp với tổng số|' +
    'Có {unitGap} nhiệm vụ của đơn vị ghi thêm; lập lại báo cáo để đơn vị đó có dòng riêng}.',
  programme:
    'Chương trình có {tasks} nhiệm vụ: {inside} thuộc kỳ báo cáo; {dropped} dừng hoặc chuyển sang năm khác; {completedBefore} đã hoàn thành trước kỳ; {notStarted} chưa bắt đầu trong kỳ; {completedUndated} đã hoàn thành nhưng không có thời hạn để xếp vào kỳ nào{leftOut}.',
  lists:
    'Số liệu tại mục I và Phụ lục II là công thức tính từ Phụ lục I; các đoạn liệt kê nhiệm vụ lập tại thời điểm tạo báo cáo, lập lại báo cáo để cập nhật.',
} as const;

/** What the officer has to look at before signing, beside the print area. */
export const ASIDE = {
  heading: 'Thông tin cho người lập báo cáo (không in)',
  notUnderstood: (count: string, names: string) =>
    `Có ${count} nhiệm vụ ghi tiến độ chưa đọc được, trạng thái chỉ tính theo thời hạn: ${names}.`,
  years: (years: string) => `Báo cáo gộp chương trình của nhiều năm: ${years}.`,
} as const;
