/** The encodings of Vietnamese before Unicode: their letters are other letters in a font of their own. */
export type OldFont = 'TCVN3' | 'VNI';

/** Letters only Unicode's Vietnamese has: where one stands, the text is no old font's. */
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const WESTERN = /[\u00a1-\u00ff]/;
const WORDS = /[^\s\d.,;:!?()[\]/\\"“”'*+=–—-]+/g;
/** Signs that .VnTime shows as ă, â, đ, ê, ô, ơ, ư and vowels with tones, and no word of Vietnamese is written with. */
const TCVN3_SIGN = /[µ¸¶·¹¨»¾¼½Æ©ÇË®ÎÏÑªÖ×ØÜÞßä«åæçë¬îïñö÷øûüþ]/;
const SIGNS_AT_EDGE = /^[«·©®]+|[»·©®]+$/g;
/** Of VNI's letters two stand for one: a vowel and behind it the sign of its tone. */
const VNI_PAIR =
  /[aA][ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜË]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïâåäÙØÛÕÏÂÅÄ]|[uU][ùøûõïÙØÛÕÏ]|[yY][ùøûõÙØÛÕ]|[öÖôÔ][ùøûõïÙØÛÕÏ]|[ñÑ][a-zA-Zöô]|[a-zA-Z]ö(?![a-z]{3})/;
/** Of the words of a text at least this share must be such, and of a foreign name among others few are. */
const ENOUGH = 0.4;
const LONGEST_WORD = 9;

/** How many words of a text are typed in an old font, and in which; null for none. */
export function oldFontOf(text: string): { readonly font: OldFont; readonly words: number } | null {
  if (!WESTERN.test(text) || UNICODE_VIETNAMESE.test(text)) return null;
  const words = (text.match(WORDS) ?? []).filter((word) => /\p{L}/u.test(word));
  const vni = words.filter(isVni).length;
  const tcvn3 = words.filter(isTcvn3).length;
  const most = Math.max(vni, tcvn3);
  if (most === 0 || most < words.length * ENOUGH) return null;
  return { font: vni >= tcvn3 ? 'VNI' : 'TCVN3', words: most };
}

function isTcvn3(word: string): boolean {
  const core = word.replace(SIGNS_AT_EDGE, '');
  const bare = core === '' ? word : core;
  return (
    word.length <= LONGEST_WORD &&
    /[A-Za-z]/.test(word) &&
    TCVN3_SIGN.test(word.startsWith('®') ? word : bare)
  );
}

function isVni(word: string): boolean {
  return word.length <= LONGEST_WORD + 3 && VNI_PAIR.test(word);
}
