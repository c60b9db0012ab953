import { readPart } from '../xml';

/** What a paragraph style brings: a list, and how its letters look. */
export interface ParagraphStyle {
  readonly basedOn: string | null;
  readonly list: ListPlace | null;
  readonly bold: boolean | null;
  readonly caps: boolean | null;
}

/** A place in a list: which list, and how deep (0-based). */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

type Draft = { -readonly [key in keyof ParagraphStyle]: ParagraphStyle[key] };

/** The paragraph styles of styles.xml by their ids. */
export function readStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  if (bytes === undefined) return styles;
  let style: Draft | null = null;
  let [id, level]: [string | null, number] = [null, 0];
  readPart(bytes, {
    open: ({ name, attributes }) => {
      if (name === 'w:style') {
        style = { basedOn: null, list: null, bold: null, caps: null };
        styles.set(attributes['w:styleId'] ?? '', style);
        [id, level] = [null, 0];
      }
      if (style === null) return;
      const value = attributes['w:val'];
      if (name === 'w:basedOn') style.basedOn = value ?? null;
      if (name === 'w:b') style.bold = isOn(value);
      if (name === 'w:caps') style.caps = isOn(value);
      if (name === 'w:ilvl') level = Number(value);
      if (name === 'w:numId') id = value ?? null;
      if (id !== null) style.list = { id, level };
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

/** A property of a style or of one it is based on; null where none says. */
export function styled<Key extends 'list' | 'bold' | 'caps'>(
  styles: ReadonlyMap<string, ParagraphStyle>,
  id: string | null,
  key: Key,
): ParagraphStyle[Key] | null {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
    seen.add(at);
    const found = styles.get(at)?.[key] ?? null;
    if (found !== null) return found;
  }
  return null;
}

/** A toggle without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
