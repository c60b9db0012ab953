/** How a deed bears on a task, by its verb; each is judged in judge-deed.ts. */
export type VerbKind =
  | 'issue'
  | 'have'
  | 'submit'
  | 'approve'
  | 'hold'
  | 'handIn'
  | 'send'
  | 'report'
  | 'carryOut'
  | 'settle'
  | 'prepare';

/** Verbs without diacritics, by kind. What stands in none is judged by whether the task's own words name it. */
const VERBS: Readonly<Record<VerbKind, readonly string[]>> = {
  issue: ['ky ban hanh', 'ban hanh', 'phat hanh', 'cong bo', 'ky ket', 'ky', 'ki'],
  have: ['co'],
  submit: ['de trinh', 'trinh', 'tham muu trinh'],
  approve: ['phe duyet', 'duyet', 'ky duyet', 'thong qua', 'phe chuan', 'chuan y', 'cong nhan'],
  hold: ['to chuc', 'mo', 'dien ra', 'khai mac', 'be mac', 'giao ban'],
  handIn: ['nop'],
  send: ['gui', 'chuyen'],
  report: ['bao cao'],
  carryOut: ['thuc hien', 'tien hanh', 'lam', 'ket thuc', 'tra ket qua'],
  settle: [
    'xu ly',
    'giai quyet',
    'khac phuc',
    'nghiem thu',
    'ban giao',
    'khanh thanh',
    'dua vao su dung',
    'dua vao hoat dong',
    'thanh ly',
    'quyet toan',
    'hoan cong',
    'thu hoi',
    'bai bo',
    'thay the',
  ],
  prepare: [
    'hop',
    'lay y kien',
    'xin y kien',
    'gop y',
    'tong hop',
    'tiep thu',
    'tham dinh',
    'du thao',
    'soan thao',
    'soan',
    'xay dung',
    'thanh lap',
    'kien toan',
    'phan cong',
    'giao',
    'cu',
    'khao sat',
    'don doc',
    'chi dao',
    'yeu cau',
    'chuan bi',
    'lien he',
    'dang ky',
    'khoi cong',
    'khoi dong',
    'bat dau',
    'chon',
    'lua chon',
    'dau thau',
    'moi thau',
    'moi',
    'lam viec',
    'thong nhat',
    'nghien cuu',
    'tiep nhan',
    'thu thap',
    'de xuat',
    'de nghi',
    'xin',
    'tham muu',
    'trinh ky',
    'lap',
    'chot',
    'lay bao gia',
    'do dac',
    'cam moc',
    'len ke hoach',
    'cho chu truong',
    'dong y chu truong',
  ],
};

const KIND_OF: ReadonlyMap<string, VerbKind> = new Map(
  (Object.entries(VERBS) as [VerbKind, readonly string[]][]).flatMap(([kind, verbs]) =>
    verbs.map((verb): [string, VerbKind] => [verb, kind]),
  ),
);

/** All of them, longest first: alternatives of a pattern. */
export const KNOWN_VERBS = [...KIND_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** The kind of a verb; null for one that is in no list. */
export function kindOfVerb(verb: string): VerbKind | null {
  return KIND_OF.get(verb) ?? null;
}
