import type { Blank } from './blank';

/** Names of weekdays: "thứ Sáu", "Thứ 6", "chủ nhật". The date beside one says enough. */
export const weekdays: Blank = {
  hint: null,
  mark: ' ',
  pattern: /\bthu (?:hai|ba|bon|tu|nam|sau6?|bay|[2-7](?!\d))(?![a-z])|\bch(?:u|ua) nhat\b/g,
};
