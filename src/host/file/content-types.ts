import { setXml, partXml, type Package } from './package';
import { childrenOf, element } from './xml';

const PART = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The content type of a part: its own, else that of its extension; undefined if neither is declared. */
export function contentTypeOf(parts: Package, path: string): string | undefined {
  const root = partXml(parts, PART);
  const own = childrenOf(root, 'Override').find(
    ({ attributes }) =>
      attributes.PartName?.replace(/^\//, '').toLowerCase() === path.toLowerCase(),
  );
  if (own) return own.attributes.ContentType;
  const extension = extensionOf(path);
  return childrenOf(root, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  )?.attributes.ContentType;
}

/** Declares the type of each given part and keeps those of parts that still exist; drops the rest. */
export function declareTypes(parts: Package, declared: ReadonlyMap<string, string>): void {
  const root = partXml(parts, PART);
  const defaults = childrenOf(root, 'Default');
  const overrides = new Map<string, string>();
  for (const { attributes } of childrenOf(root, 'Override')) {
    const path = (attributes.PartName ?? '').replace(/^\//, '');
    if (parts.has(path)) overrides.set(path, attributes.ContentType ?? '');
  }
  for (const [path, type] of declared) if (parts.has(path)) overrides.set(path, type);
  const children = [...overrides].map(([path, type]) =>
    element('Override', { PartName: `/${path}`, ContentType: type }),
  );
  setXml(parts, PART, element('Types', { xmlns: NAMESPACE }, [...defaults, ...children]));
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
