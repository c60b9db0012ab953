import { areaOf, rangeOf } from './addresses';
import { movedShape } from './move-notes';
import { partText, partXml, relOfType, relsOf, setText, setXml, type Package } from './package';
import { movedAreas, type Move } from './places';
import { childOf, childrenOf, cloneElement, textElement, textOf, type XmlElement } from './xml';

/** A note of a cell, who wrote it, and the box it is shown in (VML). */
export interface NotePiece {
  readonly comment: XmlElement;
  readonly author: string;
  readonly box: string | undefined;
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** The notes of some cells; threads of answers stay where they are. */
export function liftNotes(parts: Package, sheetPath: string, cut: Move): NotePiece[] {
  const root = partXml(parts, pathOf(parts, sheetPath, '/comments') ?? '');
  if (!root) return [];
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(textOf);
  const boxes = boxesOf(parts, sheetPath);
  return childrenOf(childOf(root, 'commentList'), 'comment')
    .filter((comment) => movedAreas(cellOf(comment), cut).length > 0)
    .map((comment) => ({
      comment: cloneElement(comment),
      author: authors[Number(comment.attributes.authorId ?? 0)] ?? '',
      box: boxes.find((box) => isBoxOf(box, comment)),
    }));
}

/** Puts notes to other cells of a sheet that has notes already; a sheet without has no part to take them. */
export function putNotes(
  parts: Package,
  sheetPath: string,
  notes: readonly NotePiece[],
  move: Move,
): void {
  const path = pathOf(parts, sheetPath, '/comments');
  const root = path ? partXml(parts, path) : undefined;
  const list = childOf(root, 'commentList');
  if (!path || !root || !list) return;
  const boxes: string[] = [];
  for (const { comment, author, box } of notes) {
    const authorId = String(authorOf(root, author));
    for (const to of movedAreas(cellOf(comment), move)) {
      const copy = cloneElement(comment);
      Object.assign(copy.attributes, { ref: rangeOf(to), authorId });
      list.children.push(copy);
      boxes.push(movedShape(box ?? '', () => to) ?? '');
    }
  }
  setXml(parts, path, root);
  addBoxes(parts, sheetPath, boxes);
}

function pathOf(parts: Package, sheetPath: string, ending: string): string | undefined {
  return relOfType(relsOf(parts, sheetPath), ending)?.target;
}

function cellOf({ attributes }: XmlElement) {
  return areaOf(attributes.ref ?? 'A1');
}

/** The number of an author among those of the part; a new one is added. */
function authorOf(root: XmlElement, author: string): number {
  const authors = childOf(root, 'authors');
  const at = childrenOf(authors, 'author').map(textOf).indexOf(author);
  if (at >= 0 || !authors) return Math.max(at, 0);
  return authors.children.push(textElement('author', author)) - 1;
}

function boxesOf(parts: Package, sheetPath: string): string[] {
  const path = pathOf(parts, sheetPath, '/vmlDrawing');
  return path ? (partText(parts, path).match(SHAPE) ?? []) : [];
}

function isBoxOf(box: string, comment: XmlElement): boolean {
  const { top, left } = cellOf(comment);
  const says = (name: string, at: number): boolean =>
    new RegExp(`<x:${name}>\\s*${at}\\s*</x:${name}>`).test(box);
  return says('Row', top) && says('Column', left);
}

/** Adds shapes to the sheet's drawing of notes, each with an id of its own. */
function addBoxes(parts: Package, sheetPath: string, boxes: readonly string[]): void {
  const path = pathOf(parts, sheetPath, '/vmlDrawing');
  if (!path) return;
  const text = partText(parts, path);
  let last = Math.max(0, ...[...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)));
  const made = boxes.map((box) => box.replace(/_x0000_s\d+/, () => `_x0000_s${(last += 1)}`));
  setText(
    parts,
    path,
    text.replace(/<\/xml>\s*$/, () => `${made.join('')}</xml>`),
  );
}
