import type { ArchiveFault } from '../archive';

/** Words of choosing files. */
export const FILES_FIELD = {
  one: 'Chọn tệp…',
  several: 'Chọn các tệp…',
  drop: 'hoặc kéo thả tệp vào đây',
} as const;

/** Why a chosen file could not be read, and what to do about it. */
const FAULTS: Readonly<Record<ArchiveFault, string>> = {
  empty: 'Tệp rỗng; hãy xin lại tệp.',
  secured: 'Tệp .xls, .doc cũ hoặc có mật khẩu; hãy mở tệp, bỏ mật khẩu và lưu dạng .xlsx, .docx.',
  noZip: 'Không phải tệp Excel hoặc Word; hãy chọn tệp .xlsx, .docx.',
  damaged: 'Tệp bị hỏng; hãy mở và lưu lại bằng Office rồi thử lại.',
  tooLarge: 'Tệp quá lớn để đọc trong ngăn; hãy xóa bớt trang tính và hình ảnh.',
  tooManyParts: 'Tệp có quá nhiều thành phần; hãy lưu lại bằng Office rồi thử lại.',
  path: 'Tệp có đường dẫn bất thường nên không đọc; hãy xin lại tệp.',
  entities: 'Tệp có khai báo bất thường nên không đọc; hãy lưu lại bằng Office rồi thử lại.',
};
const UNKNOWN = 'Không đọc được tệp; hãy mở và lưu lại bằng Office rồi thử lại.';

/** One sentence about a file that cannot be read; null is a fault nobody foresaw. */
export function fileFault(fault: ArchiveFault | null): string {
  return fault === null ? UNKNOWN : FAULTS[fault];
}

/** What is said of a file that no program has calculated; null where there is nothing to say. */
export function uncalculatedNote(cells: number): string | null {
  if (cells === 0) return null;
  return `${cells} ô công thức chưa có giá trị; hãy mở tệp bằng Excel rồi lưu lại`;
}
