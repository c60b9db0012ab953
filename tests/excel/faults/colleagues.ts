import type { Bench } from '../host-door';
import type { FaultAction } from './actions';
import { PROGRAMME } from './workbook';

/** Sheets the office has, and had before any action. */
const OFFICE = [PROGRAMME, 'Số liệu', 'Danh mục'];
const WORDS = 'Đề nghị bố trí kinh phí';
/** Names that actions give to sheets of theirs. */
const NAMES = ['BC Quý III-2025', 'TH Quý III-2025', 'Danh sách đôn đốc', 'Chương trình 2026'];

type Hand = ReturnType<Bench['host']['edit']>;

/** The visible sheets that actions of ours made. */
function ours({ host }: Bench): string[] {
  return host.workbook.book.worksheets
    .filter(({ name, state }) => state === 'visible' && !OFFICE.includes(name))
    .map(({ name }) => name);
}

function colleague(name: string, does: (hand: Hand, bench: Bench) => void): FaultAction {
  return {
    name: `a colleague ${name}`,
    act: (bench) => {
      does(bench.host.edit('remote'), bench);
      return Promise.resolve();
    },
  };
}

function has({ host }: Bench, name: string): boolean {
  return host.workbook.book.worksheets.some((sheet) => sheet.name === name);
}

/** What the hand of another author does in one moment: always the second of a pair. */
export const COLLEAGUES: readonly FaultAction[] = [
  colleague('types a remark', (hand) => hand.type(PROGRAMME, 'E7', WORDS)),
  colleague('types into a cell that is marked', (hand) => hand.type(PROGRAMME, 'E5', WORDS)),
  colleague('types beside what is ours', (hand, bench) => {
    for (const name of ours(bench)) hand.type(name, 'AZ2', WORDS);
  }),
  colleague('inserts a row', (hand) => hand.insertRows(PROGRAMME, 6, 1)),
  colleague('adds sheets of those names', (hand, bench) => {
    for (const name of NAMES.filter((one) => !has(bench, one))) {
      hand.addSheet(name);
      hand.type(name, 'A1', WORDS);
    }
  }),
  colleague('deletes another sheet', (hand) => hand.deleteSheet('Số liệu')),
  colleague('deletes what is ours', (hand, bench) => {
    for (const name of ours(bench)) hand.deleteSheet(name);
  }),
  colleague('deletes the programme', (hand, bench) => {
    if (has(bench, PROGRAMME)) hand.deleteSheet(PROGRAMME);
  }),
];
