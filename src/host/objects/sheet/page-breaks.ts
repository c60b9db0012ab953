import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { guard } from '../../cells/protection';
import { HostError, invalidArgument, itemNotFound } from '../../errors';
import { textArgument } from '../args';
import { rangeObject, unwrapRange } from '../handles';
import { areaOf, rangeAt, rangeOn } from '../range-self';

/** Excel keeps at most so many page breaks across a sheet. */
const MOST_BREAKS = 1_026;

/** A break before a row, 0-based; files number it by the rows above it. */
interface BreakSelf {
  readonly sheet: Worksheet;
  readonly row: number;
}

const idOf = ({ row }: BreakSelf): string => `row-${row}`;

function breaksOf(sheet: Worksheet): BreakSelf[] {
  return [...sheet.rowBreaks].sort((a, b) => a.id - b.id).map(({ id }) => ({ sheet, row: id }));
}

function checkBreak({ sheet, row }: BreakSelf): void {
  if (!sheet.rowBreaks.some(({ id }) => id === row)) throw itemNotFound('the page break');
}

/** Breaks the page above the range's first row; the sheet's first row has nothing above it. */
function addBreak(sheet: Worksheet, place: unknown, engine: Engine): HostObject {
  guard(sheet, 'formatRows');
  const range = unwrapRange(place) ?? rangeAt(sheet, textArgument(place, 'pageBreakRange'), engine);
  if (range.sheet !== sheet) throw invalidArgument('The range lies on another sheet.');
  const { top } = areaOf(range);
  if (top === 0) throw invalidArgument('There is no page break above the first row.');
  const self = { sheet, row: top };
  if (!sheet.rowBreaks.some(({ id }) => id === top)) {
    if (sheet.rowBreaks.length >= MOST_BREAKS) {
      throw new HostError('InvalidOperation', `A sheet has at most ${MOST_BREAKS} page breaks.`);
    }
    sheet.rowBreaks = [...sheet.rowBreaks, { id: top, max: 16_383, min: 0, man: 1 }];
    dressed(engine);
  }
  return pageBreakClass.of(self);
}

/** Excel.PageBreak. */
export const pageBreakClass = defineClass<BreakSelf>({
  name: 'PageBreak',
  key: (self) => ({ _Id: idOf(self) }),
  alive: checkBreak,
  get: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  methods: {
    delete: ({ sheet, row }, _args, engine) => {
      guard(sheet, 'formatRows');
      sheet.rowBreaks = sheet.rowBreaks.filter(({ id }) => id !== row);
      dressed(engine);
    },
    getCellAfterBreak: ({ sheet, row }) =>
      rangeObject(rangeOn(sheet, { top: row, left: 0, bottom: row, right: 0 })),
  },
});

/** Excel.PageBreakCollection, as far as it breaks pages between rows. */
export const pageBreakCollectionClass = defineClass<Worksheet>({
  name: 'PageBreakCollection',
  items: (sheet) => breaksOf(sheet).map(pageBreakClass.of),
  item: (sheet, [key]) => {
    const found = breaksOf(sheet).find((self, index) => key === index || key === idOf(self));
    if (!found) throw itemNotFound(`page break ${String(key)}`);
    return pageBreakClass.of(found);
  },
  methods: {
    add: (sheet, [range], engine) => addBreak(sheet, range, engine),
    getCount: (sheet) => sheet.rowBreaks.length,
    removePageBreaks: (sheet, _args, engine) => {
      guard(sheet, 'formatRows');
      sheet.rowBreaks = [];
      dressed(engine);
    },
  },
});

/** The page breaks between the rows of a sheet. */
export function pageBreaksObject(sheet: Worksheet): HostObject {
  return pageBreakCollectionClass.of(sheet);
}
