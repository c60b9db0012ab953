/** Paper sizes of Office.js in the order of the file's numbers (ECMA-376 part 1, 18.3.1.63), from 1 on. */
export const PAPER_TYPES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
] as const;
