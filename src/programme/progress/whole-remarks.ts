import type { ProgressState } from '../types';
import type { RemarkText } from './words';

/** A state and whether it yields to anything said more plainly. */
export interface PlainState {
  readonly state: ProgressState;
  readonly weak: boolean;
}

const done: PlainState = { state: 'done', weak: false };
const notDone: PlainState = { state: 'notDone', weak: false };
const late: PlainState = { state: 'notDone', weak: true };
const dropped: PlainState = { state: 'dropped', weak: false };

/** Behind a sign or an English word: a day, a share, brackets, a full stop. */
const REST = '(?=$|[ .,!:;(/-]*(?:$|\\(|\\d|on |ngay |dat ))';
const START = '^(?:[-+*] ?)?(?:(?:is|da|status:?|fully|all|task|work|has been|was|already) )*';

/** Remarks that are a sign, a logical value or English, as apps and forms write them; without diacritics. */
const FORMS: readonly (readonly [form: RegExp, means: PlainState])[] = [
  [new RegExp(`^(?:[✓✔√☑✅]️? ?)+${REST}`), done],
  [
    /^(?:\[x\]|\(x\)|ket thuc|thuc hien day du|true|v|da|roi|lam roi|da lam|da lam roi|ok(?:e|ie|ay)?(?: roi| luon| nhe)?)[.!]*$/,
    done,
  ],
  // States of the apps that offices export from.
  [/^(?:dong|da dong)$/, done],
  [
    /^(?:moi|moi tao|moi nhan|new|open|mo|nhap|ban nhap|draft|backlog|assigned|da giao|duoc giao|can lam|viec can lam|ke hoach)$/,
    late,
  ],
  [/^(?:[✗✘❌☐□]️?|false)$/, notDone],
  [
    new RegExp(
      `${START}(?:not|un|in|partially|partly|nearly|almost|half) ?-?(?:yet|done|completed?|finished|started|begun|assigned)`,
    ),
    notDone,
  ],
  [new RegExp(`${START}not (?:yet )?(?:done|completed?|finished|started|begun)`), notDone],
  [
    new RegExp(
      `${START}(?:done|complete|completed|finished|closed|resolved|delivered|100 ?% (?:done|completed?))${REST}`,
    ),
    done,
  ],
  [
    new RegExp(
      `${START}(?:in[ -]?pro(?:gress|cess)|on[ -]?going|wip|doing|working|pending|processing|to[ -]?do|todo|waiting|planned|scheduled|draft|started|in review|reviewing|new task|not applicable yet)(?![a-z])`,
    ),
    notDone,
  ],
  [
    new RegExp(
      `${START}(?:overdue|delayed|late|behind(?: schedule)?|on[ -]track|at risk|due soon)(?![a-z])`,
    ),
    late,
  ],
  [
    new RegExp(
      `${START}(?:cancell?ed|cancel|stopped|dropped|abandoned|postponed|deferred|on[ -]hold|suspended|terminated|rejected)(?![a-z])(?! (?:to|until|till) )`,
    ),
    dropped,
  ],
];

/** What such a remark says; null for every other. */
export function readWhole({ bare }: RemarkText): PlainState | null {
  if (bare.length > LONGEST) return null;
  return FORMS.find(([form]) => form.test(bare))?.[1] ?? null;
}

const LONGEST = 60;
