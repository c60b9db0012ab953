import { PROGRESS_ERRORS } from './progress-written';

/** What an officer is told when an action fails: what happened and what to do, one sentence each. */
export const ERRORS = {
  cellEditMode: 'Một ô đang được sửa; hãy nhấn Enter rồi thử lại.',
  protected:
    'Trang tính đang được bảo vệ; hãy bỏ bảo vệ (Xem lại (Review) › Bỏ bảo vệ trang tính (Unprotect Sheet)) rồi thử lại.',
  protectedSheet:
    'Trang tính “{sheet}” đang được bảo vệ; hãy bỏ bảo vệ (Xem lại (Review) › Bỏ bảo vệ trang tính (Unprotect Sheet)) rồi thử lại.',
  protectedStructure:
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang báo cáo; hãy bỏ bảo vệ (Xem lại (Review) › Bảo vệ sổ làm việc (Protect Workbook)) rồi thử lại.',
  readOnly:
    'Tệp đang mở ở chế độ chỉ đọc; hãy bấm “Chỉnh sửa Sổ làm việc” (Edit Workbook) hoặc “Bật Chỉnh sửa” (Enable Editing) rồi thử lại.',
  itemNotFound:
    'Một trang tính vừa bị xóa hoặc đổi tên trong khi đang làm; hãy bấm “Cập nhật” rồi thử lại.',
  sheetGone: 'Không còn trang tính “{sheet}”; hãy bấm “Cập nhật” rồi chọn lại trang tính.',
  conflict: 'Có người khác vừa sửa cùng lúc; hãy chờ vài giây rồi thử lại.',
  changed:
    'Bảng vừa được người khác sửa trong khi đang làm nên chưa ghi gì; hãy xem lại bảng rồi thử lại.',
  connection:
    'Mất kết nối với Excel giữa chừng; hãy chờ vài giây rồi thử lại, bảng không bị thay đổi.',
  tooLarge:
    'Tệp quá lớn để Excel xử lý một lần; hãy chuyển bớt trang tính hoặc nhiệm vụ sang tệp khác rồi thử lại.',
  apiMissing:
    'Phiên bản Excel này thiếu một chức năng cần dùng; hãy cập nhật Excel hoặc mở tệp bằng Excel trên web.',
  programmeNotFound:
    'Không tìm thấy bảng chương trình công tác nào; hãy mở trang tính có các cột Nội dung, Thời gian hoàn thành, Trách nhiệm thực hiện.',
  filesWithoutProgramme:
    'Không tệp nào đã chọn có bảng chương trình công tác; xem lý do của từng tệp trong danh sách.',
  programmeNotFoundOn:
    'Trang tính “{sheet}” không có bảng chương trình công tác; hãy chọn trang tính khác.',
  noCaptions:
    'Dòng {row} của trang tính “{sheet}” không có từ hai tiêu đề cột trở lên; hãy chọn một ô ở dòng tiêu đề của bảng rồi bấm lại.',
  oursPointedAt:
    'Trang tính “{sheet}” do tiện ích lập; hãy chọn một ô ở dòng tiêu đề của bảng nhiệm vụ rồi bấm lại.',
  nothingSelected: 'Chưa chọn ô nào; hãy chọn một ô ở dòng tiêu đề của bảng rồi bấm lại.',
  noFreeName:
    'Đã có quá nhiều trang tính trùng tên “{sheet}”; hãy xóa bớt hoặc đổi tên rồi thử lại.',
  settingsUnreadable:
    'Không đọc được phần cài đặt lưu trong tệp nên đang dùng cài đặt mặc định; hãy kiểm tra rồi bấm “Lưu” để ghi lại.',
  neverSaved:
    'Tệp chưa được lưu lần nào nên Excel chưa cho ghi cài đặt vào tệp; hãy lưu tệp rồi thử lại.',
  settingInvalid:
    'Có mục cài đặt không hợp lệ nên chưa lưu (số ngày từ 0 đến 60, mỗi ô chữ không quá 2.000 ký tự); hãy sửa rồi bấm “Lưu” lại.',
  ...PROGRESS_ERRORS,
  periodUnknown: 'Không hiểu kỳ báo cáo “{period}”; hãy chọn lại kỳ báo cáo trong danh sách.',
  handChanged:
    'Báo cáo cũ ở trang tính “{sheet}” có {count} chỗ đã được sửa tay nên chưa lập lại; hãy mở bảng Chương trình công tác để chọn giữ hay bỏ các chỗ sửa đó.',
  suddenFall:
    'Chương trình chỉ còn {now} nhiệm vụ, trong khi lần báo cáo trước (trang tính “{sheet}”) có {before}, nên chưa lập báo cáo; hãy xem lại dòng bị xóa hoặc trang tính đã chọn.',
  notBegun:
    'Kỳ báo cáo {label} bắt đầu từ ngày {from}, hôm nay chưa đến, nên chưa lập báo cáo; hãy chọn kỳ đã bắt đầu, hoặc mở bảng Chương trình công tác để vẫn lập.',
  noReport:
    'Trong tệp chưa có báo cáo {label} của bảng này; hãy lập báo cáo, hoặc mở trang báo cáo cần dùng, rồi thử lại.',
  severalProgrammes:
    'Trang “{sheet}” là báo cáo tổng hợp nhiều bảng; hãy mở báo cáo của từng bảng rồi ghi lại từ đó.',
  noMemory:
    'Trang “{sheet}” không còn lưu số liệu lúc lập báo cáo nên không biết chỗ nào đã sửa tay; hãy lập lại báo cáo.',
  cancelled: 'Đã ngừng theo yêu cầu; tệp không bị thay đổi.',
  general:
    'Excel báo lỗi nên chưa làm được; hãy thử lại, nếu vẫn lỗi thì gửi “Chi tiết” cho người quản trị.',
} as const;

export type ErrorKey = keyof typeof ERRORS;
