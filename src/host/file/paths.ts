/** The path of the relationship part of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The archive path a relationship target means, seen from its source part ('' for the package). */
export function resolveTarget(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(from) + target;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}

/** A relative target for a part, as Excel writes it: never absolute, which some readers cannot follow. */
export function relativeTarget(from: string, to: string): string {
  const source = folderOf(from).split('/').slice(0, -1);
  const goal = to.split('/');
  let common = 0;
  while (common < source.length && source[common] === goal[common]) common += 1;
  return '../'.repeat(source.length - common) + goal.slice(common).join('/');
}

/** A free path like `wanted`, with another number: `xl/media/image1.png` → `xl/media/image2.png`. */
export function freePath(wanted: string, taken: (path: string) => boolean): string {
  const [, start = wanted, ending = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(wanted) ?? [];
  let n = 1;
  while (taken(`${start}${n}${ending}`)) n += 1;
  return `${start}${n}${ending}`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
