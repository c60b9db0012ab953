import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import { defineClass, type HostObject } from '../../engine/object';
import { invalidArgument } from '../../errors';
import { choiceArgument, textArgument } from '../args';

/** Excel's limit of a header or footer, its three parts and their codes together. */
const LONGEST = 255;

type Setup = Worksheet['headerFooter'];
type Pages = 'odd' | 'even' | 'first';
type Place = 'Header' | 'Footer';
const SECTIONS = ['L', 'C', 'R'] as const;
type Section = (typeof SECTIONS)[number];

/** The headers and footers of one kind of pages. */
interface PagesSelf {
  readonly sheet: Worksheet;
  readonly pages: Pages;
}

/** Cuts "&LTrái&CGiữa&RPhải" into its three parts (ECMA-376 part 1, 18.3.1.39). */
function partsOf(text: string | null | undefined): Record<Section, string> {
  const parts = { L: '', C: '', R: '' };
  let at: Section = 'C';
  for (const piece of (text ?? '').match(/&[LCR]|&.|[^&]+|&$/gs) ?? []) {
    const section = SECTIONS.find((name) => piece === `&${name}`);
    if (section) at = section;
    else parts[at] += piece;
  }
  return parts;
}

function joined(parts: Record<Section, string>): string | null {
  const text = SECTIONS.map((name) => (parts[name] ? `&${name}${parts[name]}` : '')).join('');
  return text === '' ? null : text;
}

function part(place: Place, section: Section) {
  const keyOf = (pages: Pages) => `${pages}${place}` as keyof Setup & `${Pages}${Place}`;
  return {
    read: ({ sheet, pages }: PagesSelf) => partsOf(sheet.headerFooter[keyOf(pages)])[section],
    write: ({ sheet, pages }: PagesSelf, value: unknown) => {
      const parts = partsOf(sheet.headerFooter[keyOf(pages)]);
      parts[section] = textArgument(value, `HeaderFooter.${place}`);
      const text = joined(parts);
      if (text && text.length > LONGEST) {
        throw invalidArgument(`A ${place.toLowerCase()} has at most ${LONGEST} characters.`);
      }
      sheet.headerFooter = { ...sheet.headerFooter, [keyOf(pages)]: text };
    },
  };
}

const PARTS = {
  leftHeader: part('Header', 'L'),
  centerHeader: part('Header', 'C'),
  rightHeader: part('Header', 'R'),
  leftFooter: part('Footer', 'L'),
  centerFooter: part('Footer', 'C'),
  rightFooter: part('Footer', 'R'),
};

/** Excel.HeaderFooter. */
export const headerFooterClass = defineClass<PagesSelf>({
  name: 'HeaderFooter',
  get: Object.fromEntries(Object.entries(PARTS).map(([name, { read }]) => [name, read])),
  set: Object.fromEntries(
    Object.entries(PARTS).map(([name, { write }]) => [
      name,
      (self: PagesSelf, value: unknown, engine) => {
        write(self, value);
        dressed(engine);
      },
    ]),
  ),
});

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

function stateOf({ headerFooter }: Worksheet): (typeof STATES)[number] {
  const { differentFirst, differentOddEven } = headerFooter;
  if (differentOddEven) return differentFirst ? 'FirstOddAndEven' : 'OddAndEven';
  return differentFirst ? 'FirstAndDefault' : 'Default';
}

function pagesObject(pages: Pages): (sheet: Worksheet) => HostObject {
  return (sheet) => headerFooterClass.of({ sheet, pages });
}

/** Excel.HeaderFooterGroup. */
export const headerFooterGroupClass = defineClass<Worksheet>({
  name: 'HeaderFooterGroup',
  get: { state: stateOf },
  set: {
    state: (sheet, value, engine) => {
      const state = choiceArgument(value, 'HeaderFooterGroup.state', STATES);
      sheet.headerFooter = {
        ...sheet.headerFooter,
        differentFirst: state.startsWith('First'),
        differentOddEven: state.endsWith('OddAndEven'),
      };
      dressed(engine);
    },
  },
  objects: {
    defaultForAllPages: pagesObject('odd'),
    oddPages: pagesObject('odd'),
    evenPages: pagesObject('even'),
    firstPage: pagesObject('first'),
  },
});

/** The headers and footers of a sheet. */
export function headerFooterGroupObject(sheet: Worksheet): HostObject {
  return headerFooterGroupClass.of(sheet);
}
