/** What an officer wrote into "Ghi chú" of the 2025 programme by the end of September: ordinal → remark. */
export const REMARKS: Readonly<Record<string, string>> = {
  '01': 'Đã tổ chức Đại hội ngày 22/8/2025',
  '02': 'Đã ký Hợp đồng số 05/HĐ ngày 20/01/2025',
  '03': 'Đang thực hiện, đã giải ngân 12 hồ sơ',
  '04': 'Đang thực hiện',
  '06': 'Đang xây dựng dự thảo báo cáo tổng kết',
  '07': 'Đã hoàn thành ngày 25/4/2025',
  '08': 'Đã phát hành ngày 09/5/2025',
  '09': 'Hoàn thành',
  '10': 'Hoàn thành 60%',
  '11': 'Đã ban hành Kế hoạch ngày 10/02/2025; đang kiểm tra tại các HTX',
  '12': 'Tạm dừng theo Công văn số 112/LMHTX ngày 02/7/2025',
  '14': 'Đã tổ chức ngày 15/4/2025',
  '15': 'Đang thực hiện, đạt 70%',
  '16': 'Chưa hoàn thành do chờ sắp xếp lại tổ chức bộ máy',
  '17': 'Gia hạn đến 31/10/2025',
  '19': 'Chưa thực hiện',
  '24': 'Đã báo cáo quý I, quý II',
};

/** The two tasks that nobody was given: ordinal → what stands in "Trách nhiệm thực hiện". */
export const UNASSIGNED: Readonly<Record<string, string>> = { '18': '', '21': 'Chưa phân công' };
