/** Words of the ribbon in Vietnamese; the manifest must say the same, and its test compares them. */
export const RIBBON = {
  group: 'Chương trình công tác',
  openPane: { label: 'Chương trình công tác' },
  createReport: {
    label: 'Tạo báo cáo quý',
    /** The function's name in the manifest and in Office.actions. */
    action: 'createQuarterReport',
  },
  reportMenu: {
    label: 'Báo cáo khác',
    items: [
      { label: 'Báo cáo tháng', kind: 'month', action: 'createMonthReport' },
      { label: 'Báo cáo quý', kind: 'quarter', action: 'createQuarterReport' },
      { label: 'Báo cáo 6 tháng', kind: 'half', action: 'createHalfReport' },
      { label: 'Báo cáo 9 tháng', kind: 'nineMonths', action: 'createNineMonthsReport' },
      { label: 'Báo cáo năm', kind: 'year', action: 'createYearReport' },
    ],
  },
  highlight: { label: 'Tô màu', action: 'highlightProgrammes' },
  removeHighlight: { label: 'Bỏ tô màu', action: 'removeHighlight' },
} as const;

/** Words of the dialog in which a ribbon command says that it failed. */
export const COMMAND_DIALOG = {
  title: 'Chương trình công tác',
  detail: 'Chi tiết',
  close: 'Đóng',
} as const;
