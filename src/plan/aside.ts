import type { TimeExpression } from '../programme';
import type { TimeContext } from '../programme/timing';
import { readTime } from '../programme/timing';
import { beginsWithWho, capitalised, unitsOfName } from './who';
import { detailOf } from './details';
import { whenOf } from './when';

/** What the brackets at a sentence's end say: "(Phòng A chủ trì, Phòng B phối hợp; hoàn thành trong quý II)". */
export interface Aside {
  /** The sentence without the brackets, where all of them was understood; else the whole sentence. */
  readonly content: string;
  readonly time: TimeExpression | null;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
}

const AT_END = /\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s.;,/]*$/u;
const LEADS =
  /\s*(?:,|-)?\s*(?:là đơn vị\s+)?(?:chủ trì(?:\s+(?:thực hiện|tham mưu))?|phụ trách|thực hiện|đầu mối|chịu trách nhiệm|tham mưu)$/iu;
const HELPS =
  /^(?:và\s+)?phối hợp(?:\s+(?:với|cùng|thực hiện))*\s+|\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?$/iu;
const HANDED =
  /^(?:do|giao(?: cho)?|đơn vị(?: chủ trì| thực hiện)?\s*:|chủ trì\s*:|thực hiện\s*:)\s*/iu;
/** Before these a comma parts what is said; another may stand inside a unit's name. */
const NEXT =
  /[;]|,(?=\s*(?:phối hợp|hoàn thành|xong|trước|trong|tháng|quý|thời gian|thời hạn|ngày|từ|định kỳ|thường xuyên|hằng|hàng|dự kiến|chậm nhất|các đồng chí|[^,;]*(?:phối hợp|chủ trì)$))|\.\s+/iu;

/** Reads the brackets at the end of a sentence; those that say something else stay where they are. */
export function asideOf(sentence: string, context: TimeContext): Aside {
  const nothing = { content: sentence, time: null, leads: [], coordinators: [] };
  const match = AT_END.exec(sentence);
  const inside = match?.[1]?.trim() ?? '';
  if (match === null || inside === '' || match.index === 0) return nothing;
  const said = piecesOf(inside).map((piece) => readPiece(piece, context));
  if (said.every((each) => each === null)) return nothing;
  const known = said.filter((each) => each !== null);
  const isWhole = known.length === said.length;
  return {
    content: isWhole ? sentence.slice(0, match.index).trimEnd() : sentence,
    time: known.find(({ time }) => time !== null)?.time ?? null,
    leads: known.flatMap(({ leads }) => leads),
    coordinators: known.flatMap(({ coordinators }) => coordinators),
  };
}

type Piece = Omit<Aside, 'content'>;

function piecesOf(inside: string): string[] {
  return inside
    .split(new RegExp(NEXT.source, 'giu'))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function readPiece(piece: string, context: TimeContext): Piece | null {
  const detail = detailOf(piece);
  const body = detail?.body ?? piece;
  const time = timeOf(body, context);
  if (time !== null) return { time, leads: [], coordinators: [] };
  if (detail?.kind === 'coordinators' || HELPS.test(body)) return helpers(body);
  const name = body.replace(HANDED, '').replace(LEADS, '').trim();
  if (name === '' || !beginsWithWho(capitalised(name)) || name.length > 160) return null;
  return { time: null, leads: unitsOfName(capitalised(name)), coordinators: [] };
}

function helpers(body: string): Piece | null {
  const name = body.replace(HELPS, '').trim();
  if (name === '') return null;
  return { time: null, leads: [], coordinators: unitsOfName(capitalised(name)) };
}

/** A piece that is nothing but a time. */
function timeOf(piece: string, context: TimeContext): TimeExpression | null {
  const read = readTime(piece, context);
  if (read.kind === 'recurring' || read.kind === 'ongoing' || read.kind === 'open') return read;
  if (read.kind !== 'unreadable') return read;
  const found = whenOf(piece, context);
  const isAll = found !== null && found.end - found.at >= piece.length - 14;
  return isAll ? found.time : null;
}
