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
  subject: 'Kết quả thực hiện {plan} {period}',
  asOf: '(Số liệu {asOf})',
  addressee: 'Kính gửi: {addressee}',
  addressees: 'Kính gửi:',
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
  results: 'KẾT QUẢ THỰC HIỆN',
  shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  next: 'NHIỆM VỤ TRỌNG TÂM KỲ TỚI ({period})',
  proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
} as const;

/** Headings inside a part. */
export const REPORT_SUBHEADINGS = {
  general: 'Tình hình chung',
  achievements: 'Kết quả nổi bật',
  assessment: 'Đánh giá chung',
} as const;

/** The annexes: number, what they hold, and the groups of rows inside them. */
export const ANNEXES = {
  attached: '(Kèm theo Báo cáo số ……/BC-{symbol} ngày … tháng … năm {year} của {office})',
  detail: { number: 'PHỤ LỤC I', title: 'CHI TIẾT NHIỆM VỤ TRONG KỲ' },
  groups: { number: 'PHỤ LỤC II', title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN' },
  others: {
    number: 'PHỤ LỤC III',
    title: 'NHIỆM VỤ KỲ TỚI; NHIỆM VỤ DỪNG, CHUYỂN; SO VỚI BÁO CÁO TRƯỚC',
  },
  sources: { number: 'PHỤ LỤC IV', title: 'CÁC TỆP ĐÃ TỔNG HỢP' },
  office: 'cơ quan báo cáo',
} as const;

/** The groups of rows in annex II and III. */
export const ANNEX_GROUPS = {
  units: 'Theo đơn vị chủ trì',
  directors: 'Theo người chỉ đạo',
  sections: 'Theo mục của chương trình',
  programmes: 'Theo chương trình, kế hoạch',
  noSection: 'Ngoài các mục',
  next: 'Nhiệm vụ trọng tâm kỳ tới ({period})',
  dropped: 'Nhiệm vụ dừng hoặc chuyển sang năm khác (không tính vào tổng số)',
  extensions: 'Nhiệm vụ được điều chỉnh thời hạn',
  changes: 'So với báo cáo {label}',
} as const;

/** How a class is named in the detail table. */
export const CLASS_WORDS: Readonly<Record<CountedClass, string>> = {
  due: 'Đến hạn',
  carriedOver: 'Chuyển sang',
  continuing: 'Tiếp tục',
  undated: 'Chưa rõ hạn',
};

/** How the detail table marks a row of the officer's own, and a task that the rates look at. */
export const DETAIL_MARKS = {
  added: 'Ghi thêm',
  rated: 'x',
  later: 's',
  /** The rest of the row above, which a page could not hold. */
  continued: '(tiếp)',
} as const;

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

/** How the opening sentence and the title name the programme and the office. */
export const OPENING = {
  office: 'đơn vị',
  programme: 'Chương trình công tác',
  several: 'các chương trình, kế hoạch công tác',
  ofYear: (year: number) => `Chương trình công tác năm ${year}`,
} as const;
