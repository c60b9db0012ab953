import { readProgress } from '../progress';
import { fold } from '../text';
import type { SampleCell } from './holds';

/** A state and nothing else, as a closed list offers it: "Đang thực hiện", "Hoàn thành (đúng hạn)", "In progress". */
const STATE =
  /^(?:(?:da|dang|chua|khong|duoc) )*(?:hoan thanh|thuc hien|trien khai|xu ly|giai quyet|bat dau|tien hanh|lam|xong|trinh|ban hanh|giao|tiep nhan|phe duyet|duyet|cho (?:duyet|xu ly|y kien)|dat|qua han|tre han|dung han|trong han|den han|sap den han|cham(?: tien do)?|dung tien do|tam (?:dung|hoan)|dung|huy(?: bo)?|hoan|moi|thuong xuyen|ket thuc|dong|mo)(?: (?:dung han|qua han|tre han|truoc han|dung tien do|cham tien do|som|muon|xong|mot phan))*$/;
const ENGLISH_STATE =
  /^(?:not (?:started|done|yet)|in (?:progress|process|review)|on ?going|ongoing|done|complet\w+|finished|closed|open|opened|new|to ?do|todo|pending|on hold|hold|cancell?ed|delay\w*|overdue|late|on (?:time|track)|planned|waiting|doing|started|resolved|deferred|blocked)$/;
const LONGEST_STATE = 40;
/** This share of the filled cells, and as many cells, make a column a closed list. */
const ENOUGH = 0.8;
const FEWEST = 2;

/** Whether a text is the name of a state and nothing more. */
export function isState(text: string): boolean {
  if (text === '' || text.length > LONGEST_STATE) return false;
  const folded = fold(text);
  return STATE.test(folded) || ENGLISH_STATE.test(folded);
}

/** Whether nearly every filled cell of a column is a remark whose state the rules know. */
export function isLog(cells: readonly SampleCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const known = filled.filter(({ text }) => saysState(text)).length;
  return known >= FEWEST && known >= filled.length * ENOUGH;
}

function saysState(text: string): boolean {
  const source = { role: 'status', value: text, displayed: undefined, text } as const;
  return readProgress([source], { year: null }).state !== 'unknown';
}

/** Whether a column's cells are chosen from a small closed list of states. */
export function isClosedList(cells: readonly SampleCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const states = filled.filter(({ text }) => isState(text)).length;
  return states >= FEWEST && states >= filled.length * ENOUGH;
}
