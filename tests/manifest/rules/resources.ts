import { all, type Element } from '../xml';

/** Which resource list each referring element looks into. */
const LIST_OF: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:SourceLocation': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Every resid leads to a resource of the right list, every resource is used, and ids stand once. */
export function checkResources(root: Element): readonly string[] {
  const lists = new Map(
    [...new Set(Object.values(LIST_OF))].map((list) => [list, idsOf(root, list)] as const),
  );
  const used = new Set<string>();
  const dangling = references(root).flatMap(({ name, id }) => {
    used.add(id);
    const list = LIST_OF[name] ?? '';
    return lists.get(list)?.includes(id)
      ? []
      : [`${name} refers to "${id}", which ${list} does not hold`];
  });
  const ids = [...lists.values()].flat();
  const twice = repeated(ids).map((id) => `Resource id "${id}" stands more than once`);
  const idle = ids.filter((id) => !used.has(id)).map((id) => `Resource "${id}" is used nowhere`);
  return [...dangling, ...twice, ...idle, ...repeatedControls(root)];
}

function idsOf(root: Element, list: string): readonly string[] {
  return all(root, list).flatMap((found) => found.children.map((item) => item.attributes.id ?? ''));
}

function references(element: Element): readonly { name: string; id: string }[] {
  const id = element.attributes.resid;
  const own = id === undefined ? [] : [{ name: element.name, id }];
  return [...own, ...element.children.flatMap(references)];
}

function repeatedControls(root: Element): readonly string[] {
  const ids = [...all(root, 'ov:Group'), ...all(root, 'ov:Control')].map(
    (element) => element.attributes.id ?? '',
  );
  return repeated(ids).map((id) => `Ribbon id "${id}" stands more than once`);
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
