import { saveWorkbook } from '../../../src/host/file';
import { openSheet } from '../host-door';

/** The sheet of the programme. */
export const PROGRAMME = 'Chương trình';

const ROWS = [
  ['TT', 'Nội dung công việc', 'Thời gian hoàn thành', 'Đơn vị chủ trì', 'Ghi chú'],
  ['I', 'Công tác tổ chức', '', '', ''],
  ['1', '- Tổ chức hội nghị quý', 'Tháng 8/2025', 'Văn phòng', ''],
  ['2', 'Báo cáo kết quả năm', '15/12/2025', 'Phòng Chính sách', 'Đang thực hiện'],
  ['3', 'Kiểm tra các hợp tác xã', 'Quý III/2025', '', 'Hoàn thành ngày 05/9/2025'],
  ['4', 'Tuyên truyền', 'Thường xuyên', 'Văn phòng', ''],
];

let bytes: Promise<Uint8Array> | undefined;

/**
 * A small workbook of an office that has done much with it already: an own fill, a rule of its own, a filter of
 * rows, formulas, names, another sheet, a hidden one, parts and settings of other add-ins, something selected.
 */
export function officeWorkbook(): Promise<Uint8Array> {
  bytes ??= makeOfficeWorkbook();
  return bytes;
}

async function makeOfficeWorkbook(): Promise<Uint8Array> {
  const bench = await openSheet({
    name: PROGRAMME,
    titles: ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025'],
    rows: ROWS,
    widths: [6, 40, 20, 20, 30],
    centred: [0],
  });
  await bench.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(PROGRAMME);
    sheet.getRange('B6').format.fill.color = '#CCE5FF';
    const rule = sheet.getRange('A4:E8').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$D4="Văn phòng"';
    rule.custom.format.font.color = '#0000FF';
    sheet.getRange('8:8').rowHidden = true;
    const notes = workbook.worksheets.add('Số liệu');
    notes.getRange('A1:B2').values = [
      ['Số nhiệm vụ', `=COUNTA('${PROGRAMME}'!B4:B8)`],
      ['Hạn', 45900],
    ];
    notes.getRange('B2').numberFormat = [['dd/mm/yyyy']];
    workbook.names.add('SoLieu', notes.getRange('B1'));
    workbook.worksheets.add('Danh mục').visibility = 'Hidden';
    workbook.customXmlParts.add('<a xmlns="urn:other">khác</a>');
    sheet.getRange('B7').select();
    await context.sync();
  });
  return saveWorkbook(bench.host.workbook);
}
