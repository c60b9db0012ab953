import { childrenOf, textOf, type XmlElement } from './xml';

/**
 * Drops the extension halves (`x14:cfRule`) of rules that are gone. Rules that live only in the
 * extension list (they refer to other sheets) are nobody's half and stay.
 */
export function pruneExtensions(envelope: XmlElement, source: XmlElement | undefined): void {
  if (!source) return;
  const left = extensionIds(envelope);
  const gone = new Set([...extensionIds(source)].filter((id) => !left.has(id)));
  if (gone.size === 0) return;
  walk(envelope, (node) => {
    if (!/:conditionalFormattings?$/.test(node.name)) return;
    node.children = childrenOf(node).filter(
      (child) => !(child.name.endsWith(':cfRule') && gone.has(child.attributes.id ?? '')),
    );
  });
  dropEmpty(envelope);
}

/** The ids by which the rules of a worksheet point at their extension halves. */
function extensionIds(envelope: XmlElement): Set<string> {
  const ids = new Set<string>();
  for (const block of childrenOf(envelope, 'conditionalFormatting')) {
    walk(block, (node) => {
      if (node.name.endsWith(':id')) ids.add(textOf(node).trim());
    });
  }
  return ids;
}

/** Takes away extension blocks without rules, then the list and the extension they stood in. */
function dropEmpty(node: XmlElement): void {
  const bare = (child: XmlElement): boolean => {
    if (/:conditionalFormatting$/.test(child.name)) {
      return !childrenOf(child).some(({ name }) => name.endsWith(':cfRule'));
    }
    return (
      /(:conditionalFormattings|^ext|^extLst)$/.test(child.name) && childrenOf(child).length === 0
    );
  };
  for (const child of childrenOf(node)) dropEmpty(child);
  node.children = node.children.filter((child) => child.type !== 'element' || !bare(child));
}

function walk(node: XmlElement, visit: (node: XmlElement) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}
