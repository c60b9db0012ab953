/** Namespaces and small helpers of the hand-written workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
export const MS = 'http://schemas.microsoft.com/office';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
