import type { Blank } from './blank';
import { MARK } from './marks';

/**
 * Times of day: "16h00", "16 giờ 30 phút", "17:00", "17g00", "8h sáng". Marked "@", because "trước 16h00
 * ngày D" allows the day D itself; midnight is left to {@link midnight}.
 */
export const clocks: Blank = {
  hint: null,
  mark: MARK.clock,
  pattern:
    /\b\d{1,2} ?(?:h|gio)(?: ?\d{2})?(?: ?phut)?(?![a-z\d])['’′]?(?: (?:sang|trua|chieu|toi)\b)?|\b\d{1,2}g(?:\d{2})?(?![a-z\d])['’′]?|\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m\b)?(?![\d/.-])/g,
};

/** "0h00": "trước 0h ngày D" ends with the day before D, so it is taken out as if no clock were named. */
export const midnight: Blank = {
  hint: '0',
  mark: ' ',
  pattern:
    /\b0{1,2} ?(?:h|g|gio)(?: ?00)?(?![a-z\d])['’′]?|(?<![:\d])0{1,2}:00(?::00)?(?![\d/.-])/g,
};
