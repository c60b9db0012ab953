import { pngSize } from '../png';
import { all, at, type Element } from '../xml';
import { addressesOf } from './addresses';

/** Reads a file of the project by its path from the root; undefined where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** Where the pages that the build writes to the site's root come from. */
const PAGES: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/commands.html': 'src/commands/commands.html',
};
/** Sizes the ribbon must have, and those an add-in's icon must have, in pixels. */
const RIBBON_SIZES = ['16', '32', '80'];
const ICON_SIZE = 32;
const HIGH_RESOLUTION_SIZE = 64;

/** Every address leads to a file of the project, and every picture has the size it is declared with. */
export function checkFiles(root: Element, read: ReadFile): readonly string[] {
  const gone = addressesOf(root)
    .filter(({ address }) => read(pathOf(address)) === undefined)
    .map(({ place, address }) => `${place}: no file ${pathOf(address)} for ${address}`);
  return [...gone, ...checkRibbonIcons(root, read), ...checkAppIcons(root, read)];
}

function pathOf(address: string): string {
  const { pathname } = new URL(address);
  return PAGES[pathname] ?? pathname.slice(1);
}

function checkRibbonIcons(root: Element, read: ReadFile): readonly string[] {
  const addressOf = new Map(
    all(root, 'bt:Images')
      .flatMap((list) => list.children)
      .map((image) => [image.attributes.id, image.attributes.DefaultValue ?? '']),
  );
  return all(root, 'ov:Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes.size ?? '');
    const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
    const wrong = icon.children.flatMap(({ attributes }) =>
      checkSize(addressOf.get(attributes.resid), Number(attributes.size), read),
    );
    return [...missing.map((size) => `An Icon has no picture of ${size} pixels`), ...wrong];
  });
}

function checkAppIcons(root: Element, read: ReadFile): readonly string[] {
  const address = (name: string) => at(root, name)?.attributes.DefaultValue;
  return [
    ...checkSize(address('app:IconUrl'), ICON_SIZE, read),
    ...checkSize(address('app:HighResolutionIconUrl'), HIGH_RESOLUTION_SIZE, read),
  ];
}

function checkSize(address: string | undefined, size: number, read: ReadFile): readonly string[] {
  const bytes = address === undefined ? undefined : read(pathOf(address));
  if (address === undefined || bytes === undefined) return [];
  const found = pngSize(bytes);
  if (found === null) return [`${pathOf(address)} is no PNG picture`];
  return found.width === size && found.height === size
    ? []
    : [`${pathOf(address)} is ${found.width} × ${found.height} pixels, declared as ${size}`];
}
