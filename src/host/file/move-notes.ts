import { movedAreas, movedPlaces, type Move } from './places';
import { partText, partXml, relsOf, setText, setXml, type Package } from './package';
import { childrenOf, type XmlElement } from './xml';

/** Moves the notes and comments of a sheet, and the boxes that notes are shown in, in their parts. */
export function moveNotes(parts: Package, sheetPath: string, move: Move): void {
  for (const { type, target } of relsOf(parts, sheetPath)) {
    if (/\/(comments|threadedComment)$/.test(type)) moveComments(parts, target, move);
    if (type.endsWith('/vmlDrawing')) moveBoxes(parts, target, move);
  }
}

function moveComments(parts: Package, path: string, move: Move): void {
  const root = partXml(parts, path);
  if (!root) return;
  moveRefs(root, move);
  setXml(parts, path, root);
}

function moveRefs(node: XmlElement, move: Move): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element' || child.attributes.ref === undefined) return true;
    child.attributes.ref = movedPlaces(child.attributes.ref, move);
    return child.attributes.ref !== '';
  });
  for (const child of childrenOf(node)) moveRefs(child, move);
}

/** VML says a note's cell by row and column, and its box by column, offset, row, offset, twice. */
function moveBoxes(parts: Package, path: string, move: Move): void {
  const text = partText(parts, path).replace(
    /<v:shape\s[\s\S]*?<\/v:shape>/g,
    (shape) => movedShape(shape, move) ?? '',
  );
  setText(parts, path, text);
}

/** The box of a note beside another cell; null if its cell is gone. */
export function movedShape(shape: string, move: Move): string | null {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  if (row === undefined || column === undefined) return shape;
  const cell = {
    top: Number(row),
    left: Number(column),
    bottom: Number(row),
    right: Number(column),
  };
  const [to] = movedAreas(cell, move);
  if (!to) return null;
  const [down, across] = [to.top - cell.top, to.left - cell.left];
  return shape
    .replace(/(<x:Row>\s*)\d+/, `$1${to.top}`)
    .replace(/(<x:Column>\s*)\d+/, `$1${to.left}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const numbers = anchor.split(',').map((part) => Number(part));
      const shifted = numbers.map((number, index) => {
        if (index % 4 === 0) return number + across;
        return index % 4 === 2 ? number + down : number;
      });
      return open + shifted.join(',');
    });
}
