import { at, type Element } from '../xml';

/** The oldest Excel the add-in promises to work in. */
const FLOOR = { name: 'ExcelApi', version: '1.9' };

/** Both Requirements (for Excels with and without add-in commands) name the floor and nothing else. */
export function checkRequirements(root: Element): readonly string[] {
  const places = [
    ['OfficeApp', at(root, 'app:Requirements', 'app:Sets')],
    ['VersionOverrides', at(root, 'ov:VersionOverrides', 'ov:Requirements', 'bt:Sets')],
  ] as const;
  return places.flatMap(([place, sets]) =>
    sets ? checkSets(place, sets) : [`${place} has no Requirements`],
  );
}

function checkSets(place: string, sets: Element): readonly string[] {
  const named = sets.children.map((set) => {
    const version = set.attributes.MinVersion ?? sets.attributes.DefaultMinVersion ?? '1.1';
    return `${set.attributes.Name} ${version}`;
  });
  const wanted = `${FLOOR.name} ${FLOOR.version}`;
  return named.length === 1 && named[0] === wanted
    ? []
    : [`${place} requires ${named.join(', ')}; the floor is ${wanted}`];
}
