import type { CellValue, SheetSnapshot } from '../../src/programme';

/** How a programme of any size is varied. */
export interface Variety {
  /** How many different deadlines stand in it; every task has its own where left out. */
  readonly deadlines?: number;
  /** How many different units lead. */
  readonly units?: number;
}

/** As large programmes are: no two contents alike, the deadlines and units of a year and an office. */
export const OFFICE: Variety = { deadlines: 70, units: 27 };

const VERBS = ['Xây dựng', 'Ban hành', 'Tổ chức', 'Rà soát', 'Hoàn thiện', 'Kiểm tra', 'Báo cáo'];
const THINGS = [
  'kế hoạch phát triển hợp tác xã',
  'đề án chuyển đổi số',
  'hội nghị tổng kết phong trào',
  'chương trình hỗ trợ thành viên',
  'quy chế phối hợp giữa các phòng',
  'danh mục vùng nguyên liệu',
];
const PLACES = ['tại xã Tân Phú', 'trên địa bàn tỉnh', 'ở các huyện miền núi', 'khối văn phòng'];
const OUTPUTS = ['Kế hoạch', 'Quyết định', 'Báo cáo', 'Tờ trình', 'Công văn'];
const REMARKS = [
  '',
  'Đã hoàn thành ngày {d}/{m}/2025',
  'Đang thực hiện, đạt {n}%',
  'Đã trình lãnh đạo ngày {d}/{m}/2025',
  'Gia hạn đến {d}/12/2025',
];
const DEADLINES = [
  (d: number, m: number) => `${two(d)}/${two(m)}/2025`,
  (d: number, m: number) => `Trước ngày ${d}/${m}/2025`,
  (_d: number, m: number) => `Tháng ${m}/2025`,
  (d: number, m: number) => `Chậm nhất ngày ${two(d)} tháng ${two(m)} năm 2025`,
  (_d: number, m: number) => `Quý ${['I', 'II', 'III', 'IV'][m % 4]}/2025`,
];
export const VARIED_HEADER = [
  'TT',
  'Nội dung công việc',
  'Thời gian triển khai',
  'Thời gian hoàn thành',
  'Đơn vị thực hiện',
  'Người chỉ đạo',
  'Kết quả công việc',
  'Ghi chú',
];

/** The rows of a programme: its title, its header and `count` tasks, no two of the same content. */
export function variedRows(count: number, variety: Variety = OFFICE, from = 0): string[][] {
  const blank = new Array<string>(VARIED_HEADER.length - 1).fill('');
  const tasks = Array.from({ length: count }, (_, i) => variedTask(from + i, i + 1, variety));
  return [
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', ...blank],
    ['', ...blank],
    [...VARIED_HEADER],
    ...tasks,
  ];
}

/** The same as a snapshot, for the pure core. */
export function variedSnapshot(count: number, variety: Variety = OFFICE): SheetSnapshot {
  const values: CellValue[][] = variedRows(count, variety);
  return { name: 'Chương trình', top: 0, left: 0, values, texts: new Map(), merges: [] };
}

function variedTask(i: number, ordinal: number, { deadlines, units }: Variety): string[] {
  const deadline = deadlines === undefined ? i : i % deadlines;
  const unit = units === undefined ? i : (i * 7) % units;
  const own = deadlines === undefined ? ` (đợt ${i})` : '';
  return [
    String(ordinal),
    `${of(VERBS, i)} ${of(THINGS, i >> 1)} ${of(PLACES, i >> 2)}, nội dung số ${i}`,
    `Tháng ${1 + (deadline % 3)}/2025`,
    `${of(DEADLINES, deadline)(1 + (deadline % 28), 4 + (deadline % 9))}${own}`,
    `- Chủ trì: Phòng Nghiệp vụ ${unit + 1}\n- Phối hợp: Văn phòng; các phòng liên quan`,
    units === undefined ? `Phó Chủ tịch ${i}` : `Phó Chủ tịch ${unit % 4}`,
    `${of(OUTPUTS, i)} số ${i}`,
    of(REMARKS, i)
      .replace('{d}', String(1 + (i % 28)))
      .replace('{m}', String(3 + (i % 6)))
      .replace('{n}', String(i % 100)),
  ];
}

function of<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
