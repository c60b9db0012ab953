import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A text that could make a pattern slow: `before`, then `pump` again and again, then `after`. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** The attack's text, about so many characters long. */
export function textOf({ before, pump, after }: Attack, length: number): string {
  return before + pump.repeat(Math.max(1, Math.ceil(length / pump.length))) + after;
}

/** Characters tried for a class, the plain ones first. */
const CANDIDATES = [...'a 1-,.;:(/#~@_XÀéđ\n\u00a0|*+%"\'\u0301)'];
/** What may break a match behind the repetition; "ế" makes the engine store the text in two bytes a character. */
const BREAKS = ['', '!', 'a', '\n', '!ế'];
/** Repetitions that any pattern must stand. */
const PLAIN = [
  ...['1', ' ', '-', 'a', 'ngày ', '1/', '1 ', ' -', 'a ', ', ', '.', '(', '1-', 'Ab ', 'tháng 1 '],
  ...['thang 1 ', 'ngay ', 'i', '\n', ';', '1,', 'a,', '# ', '_', 'và ', 'va '],
];

/**
 * Attacks on one pattern: for each of its repetitions what it repeats, alone, behind what must stand before it and
 * together with that, and what any pattern must stand.
 */
export function attacksOn(pattern: RegExp): readonly Attack[] {
  const ast = new RegExpParser().parsePattern(pattern.source, 0, undefined, {
    unicode: pattern.unicode,
    unicodeSets: pattern.flags.includes('v'),
  });
  const found = new Map<string, Attack>();
  const add = (before: string, pump: string, breaks = BREAKS) => {
    for (const after of pump === '' ? [] : breaks) {
      found.set(JSON.stringify([before, pump, after]), { before, pump, after });
    }
  };
  const flags = pattern.flags.replace(/[gy]/g, '');
  for (const pump of PLAIN) add('', pump, ['', '!ế']);
  for (const alternative of ast.alternatives) {
    for (const { before, pumps, stops } of repetitionsIn(alternative, '', flags)) {
      const breaks = [...BREAKS, ...stops];
      add('', before, breaks);
      for (const pump of pumps) {
        add(before, pump, breaks);
        add('', pump, breaks);
        add('', before + pump, breaks);
      }
    }
    add('', sampleOf(alternative, flags));
  }
  return [...found.values()];
}

interface Repetition {
  /** What stands before it in a match. */
  readonly before: string;
  /** What one turn of it can match. */
  readonly pumps: readonly string[];
  /** A character it cannot go on over, if it is a repetition of single ones. */
  readonly stops: readonly string[];
}

/** Long or endless repetitions in one alternative, each with a text that leads up to it. */
function repetitionsIn(
  alternative: AST.Alternative,
  lead: string,
  flags: string,
): readonly Repetition[] {
  let before = lead;
  return alternative.elements.flatMap((element) => {
    const found = repetitionsOf(element, before, flags);
    before += sampleOf(element, flags);
    return found;
  });
}

function repetitionsOf(element: AST.Element, before: string, flags: string): readonly Repetition[] {
  if (element.type === 'Quantifier') {
    const inner = repetitionsOf(element.element, before, flags);
    if (element.max < 8) return inner;
    const pumps = samplesOf(element.element, flags);
    const stops = stopsOf(element.element, flags);
    return [...inner, { before, pumps: [...pumps, pumps.join('')], stops }];
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return element.alternatives.flatMap((each) => repetitionsIn(each, before, flags));
  }
  if (element.type === 'Assertion' && 'alternatives' in element) {
    return element.alternatives.flatMap((each) => repetitionsIn(each, before, flags));
  }
  return [];
}

function stopsOf(element: AST.Element, flags: string): readonly string[] {
  const matched = new Set(matching(element, flags));
  const stop = CANDIDATES.find((character) => !matched.has(character));
  return element.type === 'CharacterClass' && stop !== undefined ? [stop, `${stop}ế`] : [];
}

/** Several texts that an element can match: one for each alternative, some for a class. */
function samplesOf(element: AST.Element, flags: string): readonly string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return [...new Set(element.alternatives.map((each) => sampleOf(each, flags)))];
  }
  if (element.type === 'Quantifier') return samplesOf(element.element, flags);
  return matching(element, flags).slice(0, 4);
}

/** One text that a part of a pattern can match; lookarounds and edges match nothing. */
function sampleOf(node: AST.Alternative | AST.Element, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sampleOf(node.alternatives[0], flags) : '';
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(Math.max(node.min, node.max > 1 ? 1 : 0));
    case 'Backreference':
    case 'Assertion':
      return '';
    default:
      return matching(node, flags)[0] ?? '';
  }
}

/** Nodes that match one character. */
const ONE_CHARACTER: ReadonlySet<string> = new Set([
  'Character',
  'CharacterClass',
  'CharacterSet',
  'ExpressionCharacterClass',
]);

/** The candidates that a character or a class matches. */
function matching(node: AST.Element, flags: string): readonly string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (!ONE_CHARACTER.has(node.type)) return [];
  const one = new RegExp(`^(?:${node.raw})$`, flags);
  return CANDIDATES.filter((character) => one.test(character));
}
