import { BULLET_OPENER, openingOf } from './openers';

/** Who a label speaks of; `other` is somebody who neither leads nor coordinates ("Chỉ đạo: …"). */
export type Label = 'lead' | 'coordinator' | 'other';

/** One item of a responsible cell: a label's body, a bullet, or the text before the first of them. */
export interface Item {
  readonly label: Label | null;
  readonly bullet: boolean;
  readonly text: string;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

const WORD_START = '(?<![\\p{L}\\p{N}])';
const WHO = '(?:(?:đơn vị|cơ quan|bộ phận|don vi|co quan)\\s+)?';
const LEAD =
  'ch[uủ]\\s+tr[iì](?:,?\\s+(?:và\\s+)?(?:tham mưu|thực hiện|triển khai|soạn thảo|chính))?';
const LEAD_AND_COORDINATE = 'ch[uủ]\\s+tr[iì],?\\s*(?:và\\s+)?ph[oố]i\\s+h[oợ]p(?=\\s*:)';
const COORDINATE =
  'ph[oố]i\\s+h[oợ]p(?:\\s+(?:thực hiện|triển khai|tham mưu))?(?:\\s+(?:với|cùng))?';
/** Labels that count only at an item's start and with a colon: the same words stand in ordinary text. */
const LEAD_BY_COLON =
  '(?:đơn vị )?(?:thực hiện|chịu trách nhiệm|đầu mối|tham mưu|phụ trách)(?=\\s*:)';
const COORDINATE_BY_COLON = '(?:đơn vị )?(?:tham gia|liên quan|cùng thực hiện)(?=\\s*:)';
const OTHER_BY_COLON = '(?:người )?(?:chỉ đạo|theo dõi|giám sát)(?=\\s*:)';

const LABEL = new RegExp(
  `${WORD_START}${WHO}(?:(?<both>${LEAD_AND_COORDINATE})|(?<lead>${LEAD})|(?<coordinate>${COORDINATE})|` +
    `(?<leadColon>${LEAD_BY_COLON})|(?<coordinateColon>${COORDINATE_BY_COLON})|(?<other>${OTHER_BY_COLON}))` +
    `(?<after>\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+(?=[\\p{L}\\p{N}])|\\s*$)`,
  'giu',
);
const BULLET = new RegExp(
  `(?:^|\\n)[ ]*(?:[-–—+•*·▪●])[ ]*|[ ](?:[-–—+•▪●])[ ]+(?=${BULLET_OPENER})`,
  'gu',
);
const AT_ITEM_START = /(?:^|[\n;.,•+*–—-])[ ]*$/u;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;
const OPENS_WITH_LEAD = /^\s*ch[uủ]\s+tr[iì](?![\p{L}\p{N}])/iu;
const LOOKED_AT = 60;
const WITH = /(?:với|cùng)\s*$/iu;

/** The items of a responsible cell (NFC), in order; empty ones are kept where they carry a label. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let open: Omit<Item, 'text'> = { label: null, bullet: false };
  let from = 0;
  const close = (until: number): void => {
    const body = text.slice(from, until);
    if (open.label !== null || body.trim() !== '') items.push({ ...open, text: body });
  };
  for (const mark of marksOf(text)) {
    close(mark.start);
    open = { label: mark.label, bullet: mark.label === null };
    from = mark.end;
  }
  close(text.length);
  return items;
}

/** Labels and bullets by their place; a bullet that leads to a label is only its ornament. */
function marksOf(text: string): Mark[] {
  const labels = [...text.matchAll(LABEL)].filter((match) => isLabel(text, match)).map(labelMark);
  const bullets = [...text.matchAll(BULLET)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    label: null,
  }));
  return [...labels, ...bullets].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Phối hợp các phòng" in mid-sentence is a label by its capital, "phối hợp với" by its preposition. */
function isLabel(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const { after = '', leadColon, coordinateColon, other } = match.groups ?? {};
  if (leadColon ?? coordinateColon ?? other) return AT_ITEM_START.test(before);
  if (/[:：]/.test(after) || AT_ITEM_START.test(before))
    return after.trim() !== '' || !endsText(text, match);
  if (endsText(text, match)) return false;
  const words = match[0].trim();
  // "Chủ trì Sở Y tế phối hợp Sở Nội vụ": after a label in words, a unit behind it.
  if (OPENS_WITH_LEAD.test(before) && openingOf(behind(text, match)) !== 'none') return true;
  return STARTS_WITH_CAPITAL.test(words) || WITH.test(words) || /[-–—]/.test(after);
}

function behind(text: string, { index, 0: found }: RegExpExecArray): string {
  return text.slice(index + found.length, index + found.length + LOOKED_AT);
}

function endsText(text: string, match: RegExpExecArray): boolean {
  return text.slice(match.index + match[0].length).trim() === '' && !/[:：]/.test(match[0]);
}

function labelMark(match: RegExpExecArray): Mark {
  const { lead, both, leadColon, other } = match.groups ?? {};
  const isLead = lead !== undefined || both !== undefined || leadColon !== undefined;
  const label = other !== undefined ? 'other' : isLead ? 'lead' : 'coordinator';
  return { start: match.index, end: match.index + match[0].length, label };
}
