import type { CellError } from '../values';
import { scalarOf, toNumber, toText, VALUE_ERROR, type Operand, type Scalar } from '../values';
import { withNumbers, type SheetFunctions } from './types';

type Argument = Operand | undefined;

function text(argument: Argument): string | CellError {
  return toText(scalarOf(argument ?? null));
}

function number(argument: Argument, missing: number): number | CellError {
  return argument === undefined ? missing : toNumber(scalarOf(argument));
}

/** Runs with all arguments as texts, or stops with the first error. */
function withTexts(args: readonly Argument[], then: (...texts: string[]) => Scalar): Scalar {
  const texts: string[] = [];
  for (const argument of args) {
    const one = text(argument);
    if (typeof one !== 'string') return one;
    texts.push(one);
  }
  return then(...texts);
}

/** SUBSTITUTE: case counts; `which` (1-based) replaces only that occurrence. */
function substitute(source: string, old: string, by: string, which: number | undefined): string {
  if (old === '') return source;
  if (which === undefined) return source.replaceAll(old, () => by);
  let at = -1;
  for (let n = 0; n < which; n += 1) {
    at = source.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return source;
  }
  return source.slice(0, at) + by + source.slice(at + old.length);
}

const patterns = new Map<string, RegExp | null>();

/** The pattern of a search text with wildcards (`?`, `*`, `~` before either); null if it has none. */
function wildcards(pattern: string): RegExp | null {
  let known = patterns.get(pattern);
  if (known === undefined) {
    known = /[?*~]/.test(pattern) ? new RegExp(wildcardSource(pattern), 'isu') : null;
    patterns.set(pattern, known);
  }
  return known;
}

/** A search text with wildcards as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~[~?*]|[?*]|[\\^$.|+()[\]{}/]/g, (part) => {
    if (part === '?') return '.';
    if (part === '*') return '.*?';
    const literal = part.startsWith('~') ? part.slice(1) : part;
    return literal === '~' ? '~' : `\\${literal}`;
  });
}

/** SEARCH: the 1-based place of a text in another, without case, with wildcards. */
function search(wanted: string, within: string, start: number): Scalar {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > within.length) return VALUE_ERROR;
  if (wanted === '') return from + 1;
  const pattern = wildcards(wanted);
  const at = pattern
    ? within.slice(from).search(pattern)
    : within.toLowerCase().indexOf(wanted.toLowerCase(), from) - from;
  return at < 0 ? VALUE_ERROR : at + from + 1;
}

function find(wanted: string, within: string, start: number): Scalar {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > within.length) return VALUE_ERROR;
  const at = within.indexOf(wanted, from);
  return at < 0 ? VALUE_ERROR : at + 1;
}

function located(
  args: readonly Argument[],
  locate: (wanted: string, within: string, start: number) => Scalar,
): Scalar {
  return withTexts([args[0], args[1]], (wanted = '', within = '') =>
    withNumbers([number(args[2], 1)], (start = 1) => locate(wanted, within, start)),
  );
}

function cut(args: readonly Argument[], take: (source: string, count: number) => string): Scalar {
  return withTexts([args[0]], (source = '') =>
    withNumbers([number(args[1], 1)], (count = 1) =>
      count < 0 ? VALUE_ERROR : take(source, Math.trunc(count)),
    ),
  );
}

const one = (call: (source: string) => Scalar) => ({
  min: 1,
  max: 1,
  call: (args: readonly Argument[]) => withTexts([args[0]], (source = '') => call(source)),
});

const joined = {
  min: 1,
  max: 255,
  call: (args: readonly Argument[]) => withTexts(args, (...texts) => texts.join('')),
};

/** Functions of texts. */
export const textFunctions: SheetFunctions = {
  LEN: one((source) => source.length),
  LOWER: one((source) => source.toLowerCase()),
  UPPER: one((source) => source.toUpperCase()),
  TRIM: one((source) => source.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: one((source) => [...source].filter((letter) => letter >= ' ').join('')),
  VALUE: one((source) => toNumber(source)),
  CODE: one((source) => (source === '' ? VALUE_ERROR : source.charCodeAt(0))),
  UNICODE: one((source) => source.codePointAt(0) ?? VALUE_ERROR),
  CONCATENATE: joined,
  SUBSTITUTE: {
    min: 3,
    max: 4,
    call: (args) =>
      withTexts(args.slice(0, 3), (source = '', old = '', by = '') => {
        if (args[3] === undefined) return substitute(source, old, by, undefined);
        return withNumbers([number(args[3], 1)], (which = 1) =>
          which < 1 ? VALUE_ERROR : substitute(source, old, by, Math.trunc(which)),
        );
      }),
  },
  SEARCH: { min: 2, max: 3, call: (args) => located(args, search) },
  FIND: { min: 2, max: 3, call: (args) => located(args, find) },
  LEFT: { min: 1, max: 2, call: (args) => cut(args, (source, count) => source.slice(0, count)) },
  RIGHT: {
    min: 1,
    max: 2,
    call: (args) => cut(args, (source, count) => (count === 0 ? '' : source.slice(-count))),
  },
  MID: {
    min: 3,
    max: 3,
    call: (args) =>
      withTexts([args[0]], (source = '') =>
        withNumbers([number(args[1], 1), number(args[2], 0)], (start = 1, count = 0) =>
          start < 1 || count < 0
            ? VALUE_ERROR
            : source.substr(Math.trunc(start) - 1, Math.trunc(count)),
        ),
      ),
  },
  EXACT: { min: 2, max: 2, call: (args) => withTexts(args, (a, b) => a === b) },
  REPT: {
    min: 2,
    max: 2,
    call: (args) =>
      withTexts([args[0]], (source = '') =>
        withNumbers([number(args[1], 0)], (count = 0) =>
          count < 0 || source.length * count > 32767
            ? VALUE_ERROR
            : source.repeat(Math.trunc(count)),
        ),
      ),
  },
};
