/** Words of what leads out of the workbook and into it. */
export const PARTS = {
  title: 'Phiếu giao việc, nhiều tệp, kế hoạch',
} as const;
