import { MANIFEST_SHAPE, type ChildRule, type Shape } from '../shape';
import { VALUE_CHECKS } from '../values';
import type { Element } from '../xml';

type Shapes = Shape | Readonly<Record<string, Shape>>;

/** Elements, their order and number, attributes and value types, as the schema wants them. */
export function checkOrder(root: Element): readonly string[] {
  if (root.name !== 'app:OfficeApp') return [`The root element is ${root.name}, not OfficeApp`];
  return checkElement(root, MANIFEST_SHAPE, 'OfficeApp');
}

function checkElement(element: Element, shapes: Shapes, path: string): readonly string[] {
  const shape = shapeFor(element, shapes);
  if (typeof shape === 'string') return [`${path}: ${shape}`];
  return [
    ...checkAttributes(element, shape, path),
    ...checkText(element, shape, path),
    ...checkChildren(element, shape.children ?? [], path),
  ];
}

/** The one shape, or that of the element's xsi:type; a sentence where the type is missing or unknown. */
function shapeFor(element: Element, shapes: Shapes): Shape | string {
  if (isShape(shapes)) return shapes;
  const type = element.attributes['xsi:type'];
  const known = Object.keys(shapes).join(' or ');
  const shape = type === undefined ? undefined : shapes[type];
  return shape ?? `xsi:type is ${type ?? 'missing'}, expected ${known}`;
}

function isShape(shapes: Shapes): shapes is Shape {
  return 'children' in shapes || 'attributes' in shapes || 'text' in shapes;
}

function checkAttributes(element: Element, shape: Shape, path: string): readonly string[] {
  const rules = shape.attributes ?? {};
  const missing = Object.keys(rules)
    .filter((name) => !(name in element.attributes) && !shape.optional?.includes(name))
    .map((name) => `${path}: attribute ${name} is missing`);
  const wrong = Object.entries(element.attributes)
    .filter(([name]) => name !== 'xsi:type')
    .flatMap(([name, value]) => {
      const rule = rules[name];
      if (rule === undefined) return [`${path}: attribute ${name} is not allowed here`];
      const fault = typeof rule === 'string' ? VALUE_CHECKS[rule](value) : notIn(rule, value);
      return fault === null ? [] : [`${path}: ${name}="${value}" ${fault}`];
    });
  return [...missing, ...wrong];
}

function notIn(allowed: readonly string[], value: string): string | null {
  return allowed.includes(value) ? null : `is not ${allowed.join(' or ')}`;
}

function checkText(element: Element, shape: Shape, path: string): readonly string[] {
  if (shape.text === undefined) {
    return element.text === '' ? [] : [`${path}: the text "${element.text}" does not belong here`];
  }
  const fault = VALUE_CHECKS[shape.text](element.text);
  return fault === null ? [] : [`${path}: "${element.text}" ${fault}`];
}

/** Walks the children along the rules: each must come at or after the place of the one before it. */
function checkChildren(
  element: Element,
  rules: readonly ChildRule[],
  path: string,
): readonly string[] {
  const faults: string[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = rules.findIndex(([name]) => name === child.name);
    const rule = rules[place];
    if (rule === undefined) {
      faults.push(`${path}: element ${child.name} is not allowed here`);
      continue;
    }
    if (place < reached) {
      faults.push(`${path}: ${child.name} must stand before ${rules[reached]?.[0] ?? ''}`);
    }
    reached = Math.max(reached, place);
    faults.push(...checkElement(child, rule[3], pathOf(path, child)));
  }
  return [...faults, ...checkCounts(element, rules, path)];
}

function checkCounts(
  element: Element,
  rules: readonly ChildRule[],
  path: string,
): readonly string[] {
  return rules.flatMap(([name, least, most]) => {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < least) return [`${path}: ${name} is missing`];
    return count > most ? [`${path}: ${name} stands there ${count} times`] : [];
  });
}

function pathOf(path: string, child: Element): string {
  const id = child.attributes.id;
  return `${path}/${child.name.replace(/^\w+:/, '')}${id === undefined ? '' : `[${id}]`}`;
}
