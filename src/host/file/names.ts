import type { HostName } from '../types';
import type { Layout } from './layout';
import { childOf, childrenOf, flag, textElement, textOf, type XmlElement } from './xml';

const OWN = new Set(['name', 'localSheetId', 'hidden', 'comment']);

/** Whether a defined name lives in `worksheet.pageSetup` and not among the names. */
export function isPrintName(name: string): boolean {
  return /^_xlnm\.Print_(Area|Titles)$/.test(name);
}

/** The defined names of a workbook part, both scopes, hidden ones too. */
export function readNames(layout: Layout): HostName[] {
  return nameElements(layout.root)
    .filter(({ attributes }) => !isPrintName(attributes.name ?? ''))
    .map((node) => ({
      name: node.attributes.name ?? '',
      sheetId: scopeOf(node, layout),
      refersTo: textOf(node).trim(),
      visible: !flag(node.attributes.hidden),
      comment: node.attributes.comment ?? '',
    }));
}

/**
 * The `<definedName>` elements of names. `indexOf` gives a sheet's place in the workbook (0-based; a
 * name of a sheet that is gone is left out), `source` lends attributes that nobody models.
 */
export function nameXml(
  names: readonly HostName[],
  indexOf: (sheetId: number) => number,
  source: Layout,
): XmlElement[] {
  const known = new Map(
    nameElements(source.root).map((node) => [
      nameKey(node.attributes.name ?? '', scopeOf(node, source)),
      node.attributes,
    ]),
  );
  return names.flatMap((name) => {
    const index = name.sheetId === null ? undefined : indexOf(name.sheetId);
    if (index === -1) return [];
    const extra = known.get(nameKey(name.name, name.sheetId)) ?? {};
    return textElement('definedName', name.refersTo, {
      name: name.name,
      comment: name.comment === '' ? undefined : name.comment,
      localSheetId: index,
      hidden: name.visible ? undefined : 1,
      ...Object.fromEntries(Object.entries(extra).filter(([key]) => !OWN.has(key))),
    });
  });
}

function nameElements(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName');
}

function scopeOf(node: XmlElement, layout: Layout): number | null {
  const index = node.attributes.localSheetId;
  return index === undefined ? null : (layout.sheets[Number(index)]?.sheetId ?? null);
}

function nameKey(name: string, sheetId: number | null): string {
  return `${sheetId ?? ''}!${name.toLowerCase()}`;
}
