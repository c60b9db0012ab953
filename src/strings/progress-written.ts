import type { WrittenAct } from '../programme/progress-words';
import { shortDay } from './report-dates';

/**
 * How an act is written into the table, the plainest wording first. The later ones are for cells whose remarks the
 * plain one would not outweigh (a later date, a task called done); all are read back by src/programme/progress.
 */
export function progressWordings(act: WrittenAct): readonly string[] {
  switch (act.kind) {
    case 'done': {
      const plain = documentsOf(act.document).map(
        (document) => `Hoàn thành ngày ${shortDay(act.on)}${document}`,
      );
      return [...plain, ...plain.map((wording) => `${wording}; đã hoàn thành nhiệm vụ`)];
    }
    case 'doneUndated': {
      const said = { onTime: ' đúng hạn', late: ' quá hạn' };
      const how = act.timeliness === null ? '' : said[act.timeliness];
      return [`Hoàn thành${how}`, `Đã hoàn thành nhiệm vụ${how}`];
    }
    case 'inProgress':
      return [
        act.percent === null
          ? 'Đang thực hiện'
          : `Đang thực hiện, đạt ${String(act.percent).replace('.', ',')}%`,
      ];
    case 'extended': {
      const extension = `ia hạn đến ${shortDay(act.to)}`;
      return [`G${extension}`, `Đang thực hiện, g${extension}`];
    }
    case 'dropped':
      return ['Tạm dừng'];
  }
}

/** "Công văn 12/45": a number that could be taken for a share. */
const NUMBER_WITHOUT_WORD =
  /^(công văn|kế hoạch|báo cáo|quyết định|tờ trình|thông báo|văn bản|nghị quyết|hướng dẫn|biên bản) ?(?=\d)/iu;

/** The document in brackets; of a bare number it is said that it is one. */
function documentsOf(document: string | undefined): readonly string[] {
  const text = (document ?? '')
    .normalize('NFC')
    .replace(/[\s;]+/g, ' ')
    .replace(/^[\s(]+|[\s).,]+$/g, '');
  if (text === '') return [''];
  if (/^(?:số|so)(?=[ :])/i.test(text)) return [` (Văn bản ${text.replace(/^S/, 's')})`];
  if (/^\d/.test(text)) return [` (Văn bản số ${text})`];
  return [...new Set([text, text.replace(NUMBER_WITHOUT_WORD, '$1 số ')])].map(
    (one) => ` (${one})`,
  );
}

/** Why progress could not be written or taken back. */
export const PROGRESS_ERRORS = {
  progressNoColumn:
    'Bảng ở trang tính “{sheet}” không có cột “Tình trạng” hoặc “Ghi chú” để ghi tiến độ; hãy thêm cột “Ghi chú” rồi thử lại.',
  progressInvalid:
    'Chưa ghi được: ngày phải là ngày có thật, tỷ lệ phải từ 0 đến dưới 100; hãy sửa rồi thử lại.',
  progressDocument:
    'Nội dung “{document}” ghi kèm làm cho tiến độ bị hiểu khác; hãy chỉ ghi số, ký hiệu và ngày của văn bản.',
  progressUnclear:
    'Ô {cell} đang ghi “{text}” nên ghi thêm “{wording}” sẽ bị hiểu khác; hãy sửa ô đó rồi thử lại.',
  progressFormula:
    'Ô {cell} chứa công thức nên không ghi đè lên; hãy ghi tiến độ vào ô khác hoặc đổi công thức thành giá trị.',
  progressListOnly:
    'Ô tình trạng chỉ nhận giá trị trong danh sách chọn sẵn và bảng không có cột Ghi chú; hãy thêm cột Ghi chú rồi thử lại.',
  progressFull:
    'Ô {cell} đã đầy (tối đa 32.767 ký tự, 254 dòng); hãy rút gọn nội dung rồi thử lại.',
  progressNarrow: 'Cột quá hẹp nên không đọc được số trong ô {cell}; hãy nới rộng cột rồi thử lại.',
  progressShared:
    'Ô {cell} là ô gộp dùng chung cho nhiều dòng; hãy chọn tất cả nhiệm vụ của ô đó hoặc bỏ gộp ô rồi thử lại.',
  progressNotTaken:
    'Excel không nhận nội dung ghi vào ô {cell} (có thể do ô gộp) nên đã trả lại như cũ; hãy kiểm tra ô đó.',
  progressTooMany:
    'Đang chọn quá nhiều nhiệm vụ để ghi một lần; hãy chọn ít nhiệm vụ hơn rồi thử lại.',
  progressMaybe:
    'Mất kết nối với Excel đúng lúc ghi nên chưa rõ đã ghi xong hay chưa; hãy bấm “Cập nhật” để xem trước khi ghi tiếp.',
  progressMisplaced:
    'Bảng bị sắp xếp lại đúng lúc ghi và mất kết nối nên có thể đã ghi nhầm ở ô {cell}; hãy kiểm tra các ô đó.',
  undoChanged:
    'Ô {cell} đã được sửa sau lần ghi vừa rồi nên chưa hoàn tác gì; hãy xem lại và sửa trực tiếp trong bảng.',
  undoGone:
    'Nhiệm vụ “{task}” không còn như lúc ghi (đã bị sửa, xóa hoặc lẫn với dòng giống hệt) nên chưa hoàn tác gì; hãy sửa trực tiếp trong bảng.',
} as const;
