import { relIdOf } from './layout';
import { addRel, partXml, relsOf, setXml, type Package } from './package';
import { childrenOf, cloneElement, type XmlElement } from './xml';

/**
 * Adds to a drawing what the file's drawing held besides pictures and charts: shapes, text boxes,
 * groups, connectors, diagrams. They keep the place they had in the file.
 */
export function addForeignAnchors(
  parts: Package,
  sheetPath: string,
  drawing: XmlElement,
  into: string,
): void {
  const from = relsOf(parts, sheetPath).find(({ id }) => id === relIdOf(drawing))?.target;
  const before = from && partXml(parts, from);
  const root = partXml(parts, into);
  if (!from || !before || !root) return;
  const foreign = childrenOf(before).filter(isForeign).map(cloneElement);
  if (foreign.length === 0) return;
  Object.assign(root.attributes, { ...before.attributes, ...root.attributes });
  for (const anchor of foreign) relink(parts, from, into, anchor);
  root.children.push(...foreign);
  setXml(parts, into, root);
}

/** Neither a picture nor a chart, as far as the library knows them. */
function isForeign(anchor: XmlElement): boolean {
  return !childrenOf(anchor).some(
    (child) =>
      child.name.endsWith(':pic') || (child.name.endsWith(':graphicFrame') && isChart(child)),
  );
}

function isChart(frame: XmlElement): boolean {
  return (
    /chart/.test(frame.attributes.uri ?? '') || childrenOf(frame).some((child) => isChart(child))
  );
}

/** Gives every relationship id inside an anchor its counterpart in the new drawing. */
function relink(parts: Package, from: string, into: string, node: XmlElement): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!/^r:\w+$/.test(name)) continue;
    const rel = relsOf(parts, from).find(({ id }) => id === value);
    if (rel) node.attributes[name] = addRel(parts, into, rel);
  }
  for (const child of childrenOf(node)) relink(parts, from, into, child);
}
