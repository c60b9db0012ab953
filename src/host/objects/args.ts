import { invalidArgument } from '../errors';

/** A text argument; throws InvalidArgument if it is none. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a text.`);
  return value;
}

/** A whole number argument in a range; throws InvalidArgument otherwise. */
export function wholeArgument(
  value: unknown,
  name: string,
  least = -Infinity,
  most = Infinity,
): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw invalidArgument(`${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** A number argument in a range; throws InvalidArgument otherwise. */
export function numberArgument(
  value: unknown,
  name: string,
  least = -Infinity,
  most = Infinity,
): number {
  const fits = typeof value === 'number' && value >= least && value <= most;
  if (!fits) throw invalidArgument(`${name} must be a number from ${least} to ${most}.`);
  return value;
}

/** A true or false argument; throws InvalidArgument otherwise. */
export function flagArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

/** An optional flag: left out means false. */
export function optionalFlag(value: unknown, name: string): boolean {
  return value === undefined || value === null ? false : flagArgument(value, name);
}

/** One of a list of texts, compared without case as Excel's enumerations are. */
export function choiceArgument<T extends string>(
  value: unknown,
  name: string,
  choices: readonly T[],
): T {
  const wanted = String(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${choices.join(', ')}.`);
  return found;
}

/** A plain object argument; throws InvalidArgument otherwise. */
export function recordArgument(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${name} must be an object.`);
  }
  return value as Record<string, unknown>;
}
