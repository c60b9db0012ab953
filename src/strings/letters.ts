import { REPORT_FORM } from './report';

/** Words of a letter that urges one unit (công văn đôn đốc, NĐ 30/2020/NĐ-CP, mẫu 1.5). */
export const LETTER = {
  number: 'Số: ……/{symbol}',
  symbolBlank: REPORT_FORM.symbolBlank,
  about: 'V/v đôn đốc thực hiện nhiệm vụ của {plan}',
  to: 'Kính gửi: {unit}',
  opening:
    'Thực hiện {basis}, qua theo dõi đến ngày {asOf}, {unit} còn {counts} chưa hoàn thành, cụ thể:',
  overdue: '{count} nhiệm vụ quá hạn',
  dueSoon: '{count} nhiệm vụ sắp đến hạn',
  and: ' và ',
  request:
    'Đề nghị {unit} tập trung hoàn thành các nhiệm vụ nêu trên; báo cáo kết quả thực hiện, lý do chậm (nếu có) và thời gian hoàn thành về {office} trước ngày {answerBy} để tổng hợp./.',
  office: 'cơ quan theo dõi',
  file: 'Công văn đôn đốc {unit}',
  all: 'Công văn đôn đốc',
} as const;
