/** One section of a number format, cut into tokens. */
export interface FormatToken {
  /** `literal` is shown as it is; `digits` are 0 # ? . ,; `code` is a run of one letter (dd, yyyy). */
  readonly kind: 'literal' | 'digits' | 'code' | 'percent' | 'text' | 'general' | 'exponent';
  readonly text: string;
}

const DATE_CODE = /^(y+|m+|d+|h+|s+|b+|e+|g+|AM\/PM|A\/P|\.0+(?=$|[^0-9#?]))/i;

const known = new Map<string, readonly FormatToken[]>();

/** Cuts a section without its conditions and colours into tokens; quoted and escaped text is literal. */
export function tokensOf(section: string): readonly FormatToken[] {
  const tokens = known.get(section) ?? cutTokens(section);
  known.set(section, tokens);
  return tokens;
}

function cutTokens(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  let rest = section;
  while (rest !== '') {
    const token = nextToken(rest, tokens);
    if (token.kind !== 'literal' || token.text !== '') tokens.push(token);
    rest = rest.slice(token.length);
  }
  return tokens;
}

type Cut = FormatToken & { readonly length: number };

function nextToken(rest: string, before: readonly FormatToken[]): Cut {
  const quoted = /^"([^"]*)"?/.exec(rest);
  if (quoted) return { kind: 'literal', text: quoted[1]!, length: quoted[0].length };
  if (rest[0] === '\\') return { kind: 'literal', text: rest[1] ?? '', length: 2 };
  if (rest[0] === '_') return { kind: 'literal', text: ' ', length: 2 };
  if (rest[0] === '*') return { kind: 'literal', text: '', length: 2 };
  if (rest[0] === '[') return bracket(rest);
  const general = /^General/i.exec(rest);
  if (general) return { kind: 'general', text: general[0], length: 7 };
  return plainToken(rest, before);
}

/** `[h]` counts hours on; `[$đ-42A]` shows its currency; other brackets show nothing. */
function bracket(rest: string): Cut {
  const inside = /^\[([^\]]*)\]?/.exec(rest)!;
  const length = inside[0].length;
  if (/^(h+|m+|s+)$/i.test(inside[1]!)) return { kind: 'code', text: inside[0], length };
  const currency = /^\$([^-]*)/.exec(inside[1]!);
  return { kind: 'literal', text: currency?.[1] ?? '', length };
}

function plainToken(rest: string, before: readonly FormatToken[]): Cut {
  const exponent = /^E[+-]0+/i.exec(rest);
  const isNumber = before.some((token) => token.kind === 'digits');
  if (exponent && isNumber) return cut('exponent', exponent[0]);
  const code = DATE_CODE.exec(rest);
  const isFraction = code?.[0].startsWith('.') ?? false;
  if (code && (!isFraction || before.some((token) => /s/i.test(token.text)))) {
    return cut('code', code[0]);
  }
  const digits = /^[0#?.,]+/.exec(rest);
  if (digits) return cut('digits', digits[0]);
  if (rest[0] === '%') return cut('percent', '%');
  if (rest[0] === '@') return cut('text', '@');
  return cut('literal', String.fromCodePoint(rest.codePointAt(0)!));
}

function cut(kind: FormatToken['kind'], text: string): Cut {
  return { kind, text, length: text.length };
}
