/** What the files of assets/samples are. */
export const SAMPLE_NAMES = {
  'chuong-trinh-2025-theo-doi': 'Chương trình 2025, có theo dõi tiến độ',
  'chuong-trinh-2025-ban-in': 'Chương trình 2025, bản in',
  'phu-luc-2023': 'Phụ lục 2023',
} as const;
export type SampleName = keyof typeof SAMPLE_NAMES;

/** Words of the preview: the page that stands in for Excel, and the server that shows it. */
export const previewStrings = {
  appTitle: 'Chương trình công tác',
  windowTitle: (file: string) => `${file} – Bản xem thử`,
  badge: 'Bản xem thử, không phải Excel',
  savedHere: 'Tệp chỉ nằm trong trình duyệt này',

  ribbonTab: 'Trang đầu',
  fileGroup: 'Tệp',
  open: 'Mở tệp…',
  openHint: 'Mở một sổ tính .xlsx trên máy này',
  download: 'Tải về',
  samples: 'Tệp mẫu',
  ownFile: 'Tệp của anh/chị',
  loseChanges: (file: string) =>
    `Những thay đổi trong “${file}” chưa được tải về và sẽ mất. Vẫn mở tệp khác?`,
  downloadHint: 'Tải sổ tính kèm mọi thay đổi về máy',
  addInGroup: 'Chương trình công tác',
  showPane: 'Chương trình công tác',
  showPaneHint: 'Mở hoặc đóng ngăn chương trình công tác',
  quarterReportHint: 'Tạo báo cáo của quý vào một trang tính mới',
  highlightHint: 'Tô màu nhiệm vụ quá hạn, sắp đến hạn và chưa phân công trong bảng',
  removeHighlightHint: 'Bỏ hết màu do “Tô màu” tạo ra trên mọi trang tính',
  commandRunning: 'Đang chạy lệnh…',

  nameBox: 'Ô đang chọn',
  formulaBar: 'Nội dung ô',
  grid: (sheet: string) => `Trang tính ${sheet}`,
  charts: 'Biểu đồ trên trang tính',
  chart: (title: string, parts: readonly string[]) => [title, ...parts].join('; '),
  chartPart: (name: string, values: string) => `${name}: ${values}`,
  sheetTabs: 'Các trang tính',
  pane: 'Ngăn tác vụ',
  closePane: 'Đóng ngăn',
  dialog: 'Hộp thoại của tiện ích',
  closeDialog: 'Đóng hộp thoại',
  resizePane: 'Đổi độ rộng ngăn',
  editCell: (address: string) => `Sửa ô ${address}`,

  ready: 'Sẵn sàng',
  editing: 'Đang sửa ô: Enter để ghi, Esc để bỏ',
  working: 'Đang làm việc…',
  today: (day: string) => `Hôm nay: ${day}`,
  fixedDay: (day: string) => `Ngày của tệp mẫu: ${day} (không phải ngày hôm nay)`,
  requests: (count: number) => `${count} yêu cầu`,
  selected: (cells: number) => `Đang chọn ${cells} ô`,
  loading: 'Đang mở sổ tính…',

  badSample: (name: string) =>
    `Không có tệp mẫu “${name}”; hãy bỏ tham số sample khỏi địa chỉ hoặc mở tệp khác bằng nút “Mở tệp…”.`,
  badFile: (name: string) =>
    `Không đọc được “${name}”; hãy chọn một sổ tính .xlsx chưa đặt mật khẩu.`,
  badParameter: (name: string) =>
    `Tham số “${name}” trong địa chỉ không hợp lệ nên được bỏ qua; hãy sửa lại rồi tải lại trang.`,
  undrawn: (count: number) =>
    `${count} quy tắc tô màu không vẽ được ở đây; hãy mở tệp trong Excel để xem.`,
  refusedEdit: 'Không ghi được vào ô này; nhấn Esc để bỏ, hoặc nhập nội dung khác.',
  protectedEdit: (sheet: string) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không sửa được; hãy bỏ bảo vệ trong Excel rồi thử lại.`,
  badSave: 'Không ghi được sổ tính; hãy tải lại trang và thử lại.',
  commandFailed: (label: string) =>
    `Lệnh “${label}” không chạy được; hãy mở ngăn “Chương trình công tác” và thử lại ở đó.`,
  noticeClose: 'Đóng thông báo',
  detail: 'Chi tiết',
} as const;

/** What the preview server says on the terminal: Vietnamese first, English for whoever maintains it. */
export const serverStrings = {
  building: 'Đang dựng bản xem thử… (building the preview)',
  built: (seconds: string) => `Đã dựng xong sau ${seconds} giây (built)`,
  ready: (address: string) => `Mở ${address} trong trình duyệt (Ctrl+C để dừng; Ctrl+C stops it)`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác: npm run preview -- --port 3002 (port ${port} is taken)`,
  badPort: (text: string) =>
    `“${text}” không phải số cổng; hãy dùng số từ 0 đến 65535 (not a port number)`,
  badUsage: (detail: string) =>
    `Cách dùng: npm run preview -- [--port N] [--no-build] (bad usage: ${detail})`,
  buildFailed: 'Không dựng được bản xem thử; lỗi ở ngay bên trên (the build failed, see above)',
  notBuilt:
    'Chưa có bản dựng nào; hãy chạy lại không kèm --no-build (nothing is built yet: run without --no-build)',
  notInstalled: 'Chưa cài thư viện; hãy chạy npm ci trước (run npm ci first)',
} as const;
