import { readXml, type Element } from './xml';
import { checkAddresses } from './rules/addresses';
import { checkFiles, type ReadFile } from './rules/files';
import { checkLocales } from './rules/locales';
import { checkOrder } from './rules/order';
import { checkRequirements } from './rules/requirements';
import { checkResources } from './rules/resources';

/** The rules over a manifest whose form is sound; each returns one sentence for each fault. */
const RULES: readonly ((root: Element, read: ReadFile) => readonly string[])[] = [
  checkLocales,
  checkRequirements,
  checkResources,
  checkAddresses,
];

/**
 * What the online validator would refuse, and what this product promises besides.
 * `xml` is the manifest's text, `read` gives the project's files. Returns one sentence for each
 * fault, in order; nothing where the manifest is good. Never throws.
 */
export function checkManifest(xml: string, read: ReadFile): readonly string[] {
  let root: Element;
  try {
    root = readXml(xml);
  } catch (error) {
    return [
      `The file is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
  const faults = [...checkOrder(root), ...RULES.flatMap((rule) => rule(root, read))];
  const sound = checkAddresses(root).length === 0;
  return sound ? [...faults, ...checkFiles(root, read)] : faults;
}
