import type { CountedClass } from '../report/classes';

/** The fixed words of a report's form (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const REPORT_FORM = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  parentBlank: '(CƠ QUAN CHỦ QUẢN)………',
  officeBlank: '(CƠ QUAN BAN HÀNH)………',
  number: 'Số: ……/BC-{symbol}',
  symbolBlank: '……',
  kind: 'BÁO CÁO',
  subject: 'Kết quả thực hiện Chương trình công tác {period}',
  asOf: '(Số liệu tính đến hết ngày {asOf})',
  addressee: 'Kính gửi: {addressee}',
  addresseeBlank: '……………………',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  archive: 'Lưu: VT',
  signerTitleBlank: '(QUYỀN HẠN, CHỨC VỤ)………',
  signerNameBlank: '(Họ và tên)………',
  freeTextPlaceholder: '……………………………………………………………………………………',
} as const;

/** The parts' headings; the Roman numeral is put before each by its place in the report. */
export const REPORT_HEADINGS = {
  general: 'TÌNH HÌNH CHUNG',
  detail: 'KẾT QUẢ CỤ THỂ',
  groups: 'TỔNG HỢP THEO ĐƠN VỊ CHỦ TRÌ VÀ NGƯỜI CHỈ ĐẠO',
  units: 'TỔNG HỢP THEO ĐƠN VỊ CHỦ TRÌ',
  directors: 'TỔNG HỢP THEO NGƯỜI CHỈ ĐẠO',
  overdue: 'NHIỆM VỤ QUÁ HẠN VÀ NGUYÊN NHÂN',
  freeText: 'KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT',
  next: 'NHIỆM VỤ TRỌNG TÂM KỲ TỚI ({period})',
  rules: 'Cách tính số liệu',
} as const;

/** Headings inside a part. */
export const REPORT_SUBHEADINGS = {
  status: 'Tổng hợp theo trạng thái',
  changes: 'So với báo cáo trước',
  list: 'Nhiệm vụ trong kỳ',
  dropped: 'Nhiệm vụ dừng hoặc chuyển sang năm khác (không tính vào tổng số)',
  extensions: 'Nhiệm vụ được điều chỉnh thời hạn',
  noLead: 'Nhiệm vụ chưa có đơn vị chủ trì',
  noDeadline: 'Nhiệm vụ chưa rõ thời hạn',
  noDirector: 'Nhiệm vụ chưa có người chỉ đạo',
  units: 'Theo đơn vị chủ trì',
  directors: 'Theo người chỉ đạo',
} as const;

/** How a class is named in the detail table. */
export const CLASS_WORDS: Readonly<Record<CountedClass, string>> = {
  due: 'Đến hạn',
  carriedOver: 'Chuyển sang',
  continuing: 'Tiếp tục',
  undated: 'Chưa rõ hạn',
};

/** What is counted where a task has no unit or no director, and where its whole table has no such column. */
export const NO_GROUP = {
  unit: 'Chưa phân công',
  director: 'Chưa có người chỉ đạo',
  unitColumn: 'Bảng không có cột đơn vị chủ trì',
  directorColumn: 'Bảng không có cột người chỉ đạo',
} as const;

/** The titles of the report's charts. */
export const CHART_TITLES = {
  status: 'Tỷ trọng nhiệm vụ theo trạng thái',
  units: 'Kết quả theo đơn vị chủ trì',
} as const;

/** Puts values in place of `{name}` in a fixed form; for sentences with figures see report/sentence.ts. */
export function filled(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The list that is sent round to urge what is late ("Danh sách đôn đốc"). */
export const REMINDERS = {
  sheet: 'Danh sách đôn đốc',
  title: 'DANH SÁCH ĐÔN ĐỐC',
  subject: 'Nhiệm vụ quá hạn và sắp đến hạn tính đến ngày {asOf}',
  none: 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.',
} as const;

/** How the opening sentence names the programme and the office. */
export const OPENING = {
  office: 'đơn vị',
  programme: 'chương trình công tác',
  ofYear: (year: number) => `Chương trình công tác năm ${year}`,
} as const;
