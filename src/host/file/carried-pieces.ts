import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area, HostWorkbook } from '../types';
import { carriedOf } from './carried';
import { liftNotes, putNotes, type NotePiece } from './copy-notes';
import { relIdOf } from './layout';
import { addRel, relsOf, type Relationship } from './package';
import { movedPlaces, type Move } from './places';
import { childOf, childrenOf, cloneElement, element, type XmlElement } from './xml';

/** What cells carry past the library: links, validations and notes, to be put to other cells. */
export interface CarriedPieces {
  readonly pieces: readonly Piece[];
  readonly notes: readonly NotePiece[];
}

interface Piece {
  readonly list: 'hyperlinks' | 'dataValidations';
  readonly node: XmlElement;
  /** Where a link leads, if out of the workbook. */
  readonly rel: Relationship | undefined;
}

const PLACE = { hyperlinks: 'ref', dataValidations: 'sqref' } as const;

/** What the cells of an area carry; places stay those of the area. */
export function liftCarried(
  workbook: HostWorkbook,
  sheet: Worksheet,
  cut: (area: Area) => readonly Area[],
): CarriedPieces {
  const carried = carriedOf(workbook);
  const source = carried?.sheets.get(sheet);
  if (!carried || !source) return { pieces: [], notes: [] };
  const rels = relsOf(carried.source, source.path);
  const pieces = (['hyperlinks', 'dataValidations'] as const).flatMap((list) =>
    childrenOf(childOf(source.envelope, list)).flatMap((node): Piece[] => {
      const places = movedPlaces(node.attributes[PLACE[list]] ?? '', cut);
      if (places === '') return [];
      const copy = {
        ...cloneElement(node),
        attributes: { ...node.attributes, [PLACE[list]]: places },
      };
      return [{ list, node: copy, rel: rels.find(({ id }) => id === relIdOf(node)) }];
    }),
  );
  return { pieces, notes: liftNotes(carried.source, source.path, cut) };
}

/** Puts what was lifted to other cells; a sheet that came from no file carries nothing and takes nothing. */
export function putCarried(
  workbook: HostWorkbook,
  sheet: Worksheet,
  { pieces, notes }: CarriedPieces,
  move: Move,
): void {
  const carried = carriedOf(workbook);
  const source = carried?.sheets.get(sheet);
  if (!carried || !source) return;
  for (const { list, node, rel } of pieces) {
    const places = movedPlaces(node.attributes[PLACE[list]] ?? '', move);
    if (places === '') continue;
    const id = rel && addRel(carried.source, source.path, rel);
    const each = list === 'hyperlinks' ? places.split(' ') : [places];
    const made = each.map((place) => placedCopy(node, PLACE[list], place, id));
    append(source.envelope, list, made);
  }
  putNotes(carried.source, source.path, notes, move);
}

function placedCopy(
  node: XmlElement,
  attribute: string,
  place: string,
  relId: string | undefined,
): XmlElement {
  const copy = cloneElement(node);
  copy.attributes[attribute] = place;
  for (const name of Object.keys(copy.attributes)) {
    if (relId !== undefined && /^\w+:id$/.test(name)) copy.attributes[name] = relId;
    if (name === 'xr:uid') delete copy.attributes[name];
  }
  return copy;
}

function append(envelope: XmlElement, name: string, made: readonly XmlElement[]): void {
  const known = childOf(envelope, name);
  const list = known ?? element(name);
  if (!known) envelope.children.push(list);
  list.children.push(...made);
  if (name === 'dataValidations') list.attributes.count = String(childrenOf(list).length);
}
