import { isDay } from '../programme/calendar';
import type { Finding, FindingCode, Severity } from '../checks/types';
import type { Role } from '../programme/types';
import { ROLE_NAMES } from './progress';
import { shortDay } from './report-dates';
import { LEAD_SOURCES, TIME_SOURCES } from './times';

/** The severities in words. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

/** Each kind of finding in a few words, as the heading of its group. */
export const FINDING_TITLES: Readonly<Record<FindingCode, string>> = {
  'table.notFound': 'Không tìm thấy bảng chương trình',
  'column.missing': 'Thiếu cột',
  'column.ambiguous': 'Cột chưa rõ nghĩa',
  'column.unused': 'Cột chưa dùng đến',
  'column.dateOrder': 'Cột ghi tháng trước ngày',
  'column.datesSwapped': 'Ngày và tháng có thể bị đảo',
  'cell.error': 'Ô báo lỗi công thức',
  'ordinal.missing': 'Thiếu số thứ tự',
  'ordinal.duplicate': 'Trùng số thứ tự',
  'ordinal.gap': 'Số thứ tự không liên tục',
  'task.unnumbered': 'Việc con không có số thứ tự',
  'content.missing': 'Thiếu nội dung',
  'content.duplicate': 'Trùng nội dung',
  'start.unreadable': 'Không đọc được thời gian triển khai',
  'deadline.unreadable': 'Không đọc được thời hạn',
  'deadline.missing': 'Thiếu thời hạn',
  'deadline.elsewhere': 'Thời hạn không ghi ở cột riêng',
  'deadline.several': 'Có nhiều thời hạn',
  'deadline.beforeStart': 'Thời hạn trước ngày bắt đầu',
  'deadline.outsideYear': 'Thời hạn ngoài năm chương trình',
  'deadline.yearInferred': 'Thời hạn không ghi năm',
  'responsible.missing': 'Chưa phân công đơn vị chủ trì',
  'responsible.elsewhere': 'Đơn vị chủ trì không ghi ở cột riêng',
  'responsible.noLead': 'Chỉ có đơn vị phối hợp',
  'responsible.spelling': 'Tên đơn vị viết khác nhau',
  'director.missing': 'Thiếu người chỉ đạo',
  'output.missing': 'Thiếu kết quả công việc',
  'output.repeatsDirector': 'Kết quả trùng người chỉ đạo',
  'text.oldFont': 'Chữ gõ bằng bảng mã cũ',
  'total.mismatch': 'Tổng số không khớp',
  'programme.repeated': 'Bảng có ở nhiều nơi',
  'progress.completedBeforeStart': 'Hoàn thành trước khi bắt đầu',
  'progress.completedInFuture': 'Ngày hoàn thành ở tương lai',
  'progress.undated': 'Hoàn thành nhưng không ghi ngày',
  'progress.conflict': 'Các cột tiến độ mâu thuẫn',
  'progress.notUnderstood': 'Tiến độ chưa hiểu được',
};

/**
 * One sentence for each code: what is wrong and what to do. `{name}` is a parameter of the finding;
 * days are shown the Vietnamese way, roles by their column's name.
 */
const MESSAGES: Readonly<Record<FindingCode, string>> = {
  'table.notFound':
    'Không tìm thấy bảng chương trình công tác trong các trang tính đã xem ({sheets}); hãy kiểm tra dòng tiêu đề có các cột Nội dung công việc, Thời gian hoàn thành, Trách nhiệm thực hiện.',
  'column.missing':
    'Bảng không có cột “{role}”; hãy thêm cột này, hoặc chỉ cho phần mềm biết cột nào đang giữ nội dung đó.',
  'column.ambiguous':
    'Cột “{caption}” và cột “{first}” cùng được hiểu là “{role}”, đang dùng cột “{first}”; hãy chọn lại ý nghĩa của hai cột nếu chưa đúng.',
  'column.dateOrder':
    'Cột “{caption}” ghi tháng trước ngày (ví dụ “{text}”) nên cả cột được đọc theo thứ tự đó; hãy chọn đọc ngày trước nếu chưa đúng.',
  'column.datesSwapped':
    'Cột “{caption}” có {count} ngày ({cells}) có thể đã bị Excel đảo ngày với tháng, vì không ngày nào sau ngày 12 trong khi các ngày gõ thành chữ đều sau ngày 12; hãy chọn đảo lại hoặc giữ nguyên.',
  'column.unused':
    'Các cột chưa dùng đến: {captions}; hãy chọn ý nghĩa cho cột nếu cột đó giữ thông tin của nhiệm vụ.',
  'cell.error': 'Ô ở cột “{role}” báo lỗi {value}; hãy sửa công thức hoặc nhập lại giá trị.',
  'ordinal.missing': 'Nhiệm vụ này chưa có số thứ tự; hãy điền số vào cột TT.',
  'ordinal.duplicate':
    'Số thứ tự {ordinal} đã dùng ở dòng {firstRow} trong cùng mục; hãy đánh lại số.',
  'ordinal.gap':
    'Trước số {ordinal} thiếu {gap}; hãy kiểm tra xem có nhiệm vụ bị bỏ sót hay cần đánh lại số.',
  'task.unnumbered':
    'Dòng này không có số thứ tự riêng nên được hiểu là một việc trong nhiệm vụ {parent}; hãy điền số vào cột TT nếu đây là nhiệm vụ riêng.',
  'content.missing': 'Nhiệm vụ này chưa có nội dung; hãy ghi rõ nội dung hoặc xóa dòng thừa.',
  'content.duplicate':
    'Nội dung này trùng với nhiệm vụ {firstOrdinal} ở dòng {firstRow}; hãy bỏ bớt hoặc ghi rõ điểm khác nhau.',
  'start.unreadable':
    'Không hiểu thời gian triển khai “{text}”; hãy ghi lại, ví dụ “Tháng 3/2025” hoặc “15/3/2025”.',
  'deadline.unreadable':
    'Không hiểu thời hạn “{text}”; hãy ghi lại, ví dụ “Tháng 8/2025”, “Quý III/2025” hoặc “30/8/2025”.',
  'deadline.missing':
    'Nhiệm vụ này chưa có thời hạn hoàn thành; hãy điền thời hạn, hoặc ghi “Thường xuyên” nếu làm quanh năm.',
  'deadline.elsewhere':
    'Có {count} nhiệm vụ ({cells}) không ghi thời hạn ở cột riêng nên thời hạn được lấy {source}, ví dụ “{text}”; hãy ghi thời hạn vào bảng nếu khác.',
  'deadline.several':
    'Thời hạn “{text}” có nhiều mốc, đang tính hạn {to}; hãy ghi lại một mốc nếu chưa đúng.',
  'deadline.beforeStart':
    'Thời hạn {due} sớm hơn ngày bắt đầu {start}; hãy kiểm tra lại hai cột thời gian.',
  'deadline.outsideYear':
    'Thời hạn “{text}” nằm ngoài năm {year} của chương trình; hãy kiểm tra lại năm đã ghi.',
  'deadline.yearInferred':
    'Thời hạn “{text}” không ghi năm nên lấy năm {year} của chương trình; hãy ghi thêm năm nếu khác.',
  'responsible.missing':
    'Nhiệm vụ này chưa có đơn vị chủ trì; hãy phân công và ghi vào cột trách nhiệm thực hiện.',
  'responsible.elsewhere':
    'Có {count} nhiệm vụ ({cells}) không ghi đơn vị chủ trì ở cột riêng nên đơn vị được lấy {source}, ví dụ “{text}”; hãy ghi đơn vị chủ trì vào bảng nếu khác.',
  'responsible.noLead':
    'Ô này chỉ ghi đơn vị phối hợp ({coordinators}); hãy ghi thêm “Chủ trì: …”.',
  'responsible.spelling':
    'Một đơn vị có thể đang được viết theo {count} cách: {names}; hãy thống nhất một cách viết hoặc khai báo tên tương đương.',
  'director.missing': 'Nhiệm vụ này chưa có người chỉ đạo; hãy điền vào cột Người chỉ đạo.',
  'output.missing':
    'Nhiệm vụ này chưa ghi kết quả cần đạt; hãy điền sản phẩm, ví dụ “Kế hoạch”, “Báo cáo”.',
  'output.repeatsDirector':
    'Cột kết quả ghi “{text}”, trùng với người chỉ đạo; hãy thay bằng sản phẩm của nhiệm vụ.',
  'text.oldFont':
    'Có {count} ô từ ô này trở đi gõ bằng bảng mã cũ {font} (ví dụ “{text}”) nên không đọc được; hãy chuyển sang Unicode bằng công cụ chuyển mã, ví dụ bộ gõ UniKey, rồi đọc lại.',
  'total.mismatch':
    'Dòng tổng cộng ghi {declared} nhiệm vụ nhưng đếm được {counted}; hãy sửa dòng tổng cộng hoặc bổ sung nhiệm vụ còn thiếu.',
  'programme.repeated':
    'Bảng này trùng {same} trên {total} nhiệm vụ với bảng ở trang tính “{firstSheet}”; hãy chọn đúng trang tính đang dùng khi lập báo cáo.',
  'progress.completedBeforeStart':
    'Ngày hoàn thành {completedOn} sớm hơn ngày bắt đầu {start}; hãy kiểm tra lại ngày đã ghi.',
  'progress.completedInFuture':
    'Ngày hoàn thành {completedOn} sau ngày hôm nay {today}; hãy kiểm tra lại ngày đã ghi.',
  'progress.undated':
    'Đã ghi hoàn thành nhưng không ghi ngày nên chưa biết đúng hạn hay quá hạn; hãy ghi thêm, ví dụ “Đã hoàn thành ngày 05/9/2025”.',
  'progress.conflict':
    'Cột “{first}” ghi “{firstText}” nhưng cột “{second}” ghi “{secondText}”, đang tính theo cột “{first}”; hãy sửa cho thống nhất.',
  'progress.notUnderstood':
    'Chưa hiểu “{text}” là đã xong hay chưa nên tạm xét theo thời hạn; hãy chọn cách hiểu ở mục “Tiến độ chưa hiểu được”, hoặc ghi lại, ví dụ “Đã hoàn thành ngày 05/9/2025”.',
};

/** Sentences for what a finding's parameter `variant` tells apart; the others have the sentence of their code. */
const VARIANTS: Readonly<Record<string, string>> = {
  'column.ambiguous guessed':
    'Cột “{caption}” được hiểu là “{role}” theo nội dung các ô; hãy chọn lại ý nghĩa của cột nếu chưa đúng.',
  'deadline.outsideYear years':
    'Thời hạn “{text}” nằm ngoài giai đoạn {first} - {last} của chương trình; hãy kiểm tra lại năm đã ghi.',
  'deadline.yearInferred asOf':
    'Thời hạn “{text}” không ghi năm, trang tính cũng không chỗ nào ghi năm, nên lấy năm {year} của ngày đang xem; hãy ghi năm vào tiêu đề hoặc vào thời hạn.',
  'deadline.elsewhere titleNotSheet':
    'Có {count} nhiệm vụ ({cells}) lấy thời hạn theo tiêu đề bảng “{text}”, nhưng tên trang tính là “{other}”; hãy sửa tiêu đề hoặc tên trang tính cho thống nhất.',
  'column.datesSwapped noLongerSwapped':
    'Cột “{caption}” đang được đảo ngày với tháng như anh/chị đã chọn, nhưng nay có ngày không còn giống bị đảo; hãy xem lại {count} ngày ({cells}) và chọn giữ nguyên nếu đã sửa trong bảng.',
};

/** Where deadlines and leads were taken from. */
const SOURCES: Readonly<Record<string, string>> = { ...LEAD_SOURCES, ...TIME_SOURCES };

/** Parameters that hold a role, to be shown as the column's name. */
const ROLE_PARAMS = new Set(['role', 'first', 'second']);

/** What a finding says to the officer: one Vietnamese sentence, what is wrong and what to do. */
export function findingMessage(finding: Finding): string {
  const params = { ...finding.params, gap: gapWords(finding.params) };
  const variant = VARIANTS[`${finding.code} ${finding.params['variant'] ?? ''}`];
  return (variant ?? MESSAGES[finding.code]).replace(/\{(\w+)\}/g, (_, name: string) =>
    shown(name, (params as Finding['params'])[name]),
  );
}

function shown(name: string, value: string | number | undefined): string {
  if (value === undefined) return '…';
  if (typeof value === 'number') return String(value);
  if (name === 'source' && Object.hasOwn(SOURCES, value)) return SOURCES[value] ?? value;
  if (ROLE_PARAMS.has(name) && Object.hasOwn(ROLE_NAMES, value)) return ROLE_NAMES[value as Role];
  return isDay(value) ? shortDay(value) : value.replace(/\s*\n\s*/g, ' / ');
}

/** "số 4" or "các số 4 đến 6": the ordinals left out. */
function gapWords({ from, to, count }: Finding['params']): string {
  return count === 1 ? `số ${from ?? ''}` : `các số ${from ?? ''} đến ${to ?? ''}`;
}
