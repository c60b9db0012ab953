import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/programme';
import { foldCaption, meaningOf, meaningUnder } from '../../../src/programme/table/captions';
import type { CaptionMeaning } from '../../../src/programme/table/captions';

/** A role, an open question as "?question", or "-" for captions that are none of our business. */
function shown(meaning: CaptionMeaning): string {
  if (meaning === null || meaning === 'ignored') return '-';
  return 'role' in meaning ? meaning.role : `?${meaning.question}`;
}

const SURE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  ordinal: ['TT', 'STT', 'Số TT', 'S.T.T', 'SỐ\nTT', 'Số thứ tự', 'No.', '#', 'STT/No.'],
  content: [
    'Nội dung công việc',
    'Nội dung nhiệm vụ',
    'Nhiệm vụ',
    'Tên công việc',
    'Tên nhiệm vụ',
    'NHIỆM VỤ',
    'Nhiệm vụ, giải pháp',
    'Tên nhiệm vụ/dự án',
    'Nội dung thực hiện',
    'Tên văn bản',
    'Nội dung',
    'Đầu việc',
    'Công việc',
    'Tên đề án',
    'Noi dung cong viec',
    'Các nhiệm vụ chủ yếu',
    'ND công việc (*)',
    'Mô tả nhiệm vụ',
    'TenCongViec',
    'noidungcv',
    'Task Name',
    'Activities',
    'Action item',
    'C/việc',
  ],
  start: [
    'Thời gian triển khai',
    'Bắt đầu',
    'Thời gian bắt đầu',
    'Ngày bắt đầu',
    'Từ ngày',
    'NgayBatDau',
    'Start date',
    'TG bắt đầu',
  ],
  deadline: [
    'Thời gian hoàn thành',
    'THỜI GIAN\nHOÀN THÀNH',
    'Thời hạn',
    'Hạn hoàn thành',
    'Tiến độ hoàn thành',
    'Thời hạn thực hiện',
    'Thời hạn ban hành',
    'Hạn xử lý',
    'Hạn chót',
    'Ngày yêu cầu hoàn thành',
    'Thời hạn hoàn thành',
    'Thời gian hoàn thành (dự kiến)',
    'Ngày kết thúc',
    'Dự kiến hoàn thành',
    'TG hoàn thành',
    'T.gian hoàn thành',
    'HanChot',
    'ngayhethan',
    'NgayHetHan',
    'Due date',
    'Target date',
    'End Date',
    'Deadline',
    'Hoàn thành trước ngày',
  ],
  responsible: [
    'Trách nhiệm thực hiện',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'CƠ QUAN THỰC HIỆN',
    'Phân công thực hiện',
    'Đơn vị chủ trì, phối hợp',
    'Đơn vị phụ trách',
    'DonViThucHien',
    'Responsible',
    'Cơ quan được giao',
  ],
  lead: [
    'Đơn vị chủ trì',
    'Cơ quan chủ trì',
    'Chủ trì',
    'Cơ quan tham mưu',
    'Đơn vị chủ trì thực hiện',
    'Cơ quan chủ trì, tham mưu',
    'Cơ quan soạn thảo',
    'Cơ quan trình',
    'ĐV chủ trì',
    'DonViChuTri',
    'Đơn vị đầu mối',
    'Lead unit',
  ],
  coordinators: [
    'Đơn vị phối hợp',
    'Cơ quan phối hợp',
    'Phối hợp',
    'Đơn vị phối hợp thực hiện',
    'CQ phối hợp',
    'Supporting units',
  ],
  director: [
    'Người chỉ đạo',
    'Lãnh đạo phụ trách',
    'Lãnh đạo chỉ đạo',
    'Lãnh đạo theo dõi',
    'Đồng chí chỉ đạo',
    'LĐ phụ trách',
    'Supervisor',
  ],
  output: [
    'Kết quả công việc',
    'Sản phẩm',
    'Kết quả dự kiến',
    'KẾT QUẢ YÊU CẦU',
    'Sản phẩm dự kiến',
    'Sản phẩm đầu ra',
    'Sản phẩm hoàn thành',
    'Sản phẩm/Kết quả',
    'Hồ sơ',
    'Deliverable (Sản phẩm đầu ra)',
    'Expected output',
  ],
  status: [
    'Tình trạng',
    'Trạng thái',
    'Tình hình thực hiện',
    'KẾT QUẢ HIỆN NAY',
    'Status',
    'TinhTrang',
    'Trạng thái/Status',
  ],
  percent: [
    'Tỷ lệ %',
    '% hoàn thành',
    'Tỷ lệ hoàn thành',
    'Mức độ hoàn thành (%)',
    'Tiến độ (%)',
    '% Complete',
  ],
  completedOn: ['Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế'],
  note: ['Ghi chú', 'GHI CHÚ', 'GC', 'Remarks', 'GhiChu'],
};
const OPEN: readonly (readonly [string, string])[] = [
  ['Tiến độ', '?progressOrDeadline'],
  ['TIẾN ĐỘ', '?progressOrDeadline'],
  ['Tiến độ thực hiện', '?progressOrDeadline'],
  ['Thời gian', '?timeSpan'],
  ['Thời gian thực hiện', '?timeSpan'],
  ['Lộ trình', '?timeSpan'],
  ['Kết quả', '?result'],
  ['Kết quả thực hiện', '?resultDone'],
  ['Mức độ hoàn thành', '?percentOrStatus'],
  ['Ngày hoàn thành', '?finished'],
  ['Người xử lý', '?handler'],
  ['Cán bộ phụ trách', '?handler'],
  ['Chuyên viên phụ trách', '?handler'],
  ['Đơn vị', '?bareUnit'],
  ['Công ty / Phòng ban', '?bareUnit'],
  ['Phòng/Ban', '?bareUnit'],
  ['Department', '?bareUnit'],
  ['Chuyên viên theo dõi', '?handler'],
  ['Người phụ trách', '?handler'],
  ['Đầu mối', '?handler'],
  ['CV theo dõi', '?handler'],
  ['NguoiThucHien', '?handler'],
  ['Assigned To', '?handler'],
  ['PIC', '?handler'],
  ['Owner', '?handler'],
  ['Người thực hiện/PIC', '?handler'],
  ['Thời gian đề xuất của cơ quan', '?sideTime'],
  ['Ngày ban hành', '?sideTime'],
  ['ID', '?numbering'],
  ['Ref.', '?numbering'],
  ['Tiêu đề', '?subject'],
  ['Mô tả', '?subject'],
  ['Ý kiến chỉ đạo', '?subject'],
  ['Trích yếu nội dung', '?subject'],
  ['Description', '?subject'],
  ['KQ thực hiện', '?resultDone'],
  ['Completed Date', '?finished'],
  ['Progress', '?percentOrStatus'],
  ['Phòng chuyên môn', '?bareUnit'],
];
const NONE = [
  'Thời hạn còn lại',
  'Số ngày quá hạn',
  'Văn bản giao việc',
  'Số/ký hiệu VB',
  'Chỉ tiêu',
  'Đơn vị tính',
  'ĐVT',
  'Họ và tên',
  'Chức vụ',
  'Số điện thoại',
  'Kinh phí',
  'Địa điểm',
  'Ngày chỉ đạo',
  'Ngày giao',
  'Thời gian giao việc',
  'Ngày nhận',
  'Ngày cập nhật',
  'Created Date',
  'Priority',
  'Bucket Name',
  'Tổng số nhiệm vụ',
  'Mã nhiệm vụ',
  'Nguyễn Văn An',
  '(1)',
  '',
];

describe('meaningOf', () => {
  const sure = Object.entries(SURE).flatMap(([role, captions]) =>
    captions.map((caption) => [caption, role] as const),
  );
  it.each(sure)('reads “%s” as %s', (caption, role) => {
    expect(shown(meaningOf(foldCaption(caption)))).toBe(role);
    expect(shown(meaningOf(foldCaption(caption.normalize('NFD').toUpperCase())))).toBe(role);
  });

  it.each(OPEN)('leaves “%s” open: %s', (caption, question) => {
    expect(shown(meaningOf(foldCaption(caption)))).toBe(question);
  });

  it.each(NONE)('passes over “%s”', (caption) => {
    expect(shown(meaningOf(foldCaption(caption)))).toBe('-');
  });

  it('takes no long text for a caption', () => {
    const text =
      'Nhiệm vụ trọng tâm của cơ quan trong năm 2025 gồm những nội dung chủ yếu được nêu dưới đây';
    expect(shown(meaningOf(foldCaption(`${text} ${text}`)))).toBe('-');
  });
});

describe('meaningUnder', () => {
  it.each([
    ['Thời gian', 'Triển khai', 'start'],
    ['Thời gian', 'Hoàn thành', 'deadline'],
    ['Thời gian thực hiện', 'Bắt đầu', 'start'],
    ['Thời gian thực hiện', 'Kết thúc', 'deadline'],
    ['Thời gian', 'Từ', 'start'],
    ['Thời gian', 'Đến', 'deadline'],
    ['Thời gian hoàn thành', 'Kế hoạch', 'deadline'],
    ['Thời gian hoàn thành', 'Thực tế', 'completedOn'],
    ['Trách nhiệm thực hiện', 'Chủ trì', 'lead'],
    ['Trách nhiệm thực hiện', 'Phối hợp', 'coordinators'],
    ['Phân công', 'Lãnh đạo phụ trách', 'director'],
    ['Đơn vị', 'Chủ trì', 'lead'],
    ['Kết quả thực hiện', 'Tỷ lệ %', 'percent'],
    ['Kết quả thực hiện', 'Ngày hoàn thành', '?finished'],
    ['Kết quả', 'Dự kiến', 'output'],
    ['Thời gian', 'Tháng 3', '-'],
    ['Thời gian', 'Quý II', '-'],
  ])('reads “%s” over “%s” as %s', (group, caption, expected) => {
    expect(shown(meaningUnder(foldCaption(group), foldCaption(caption)))).toBe(expected);
  });
});
