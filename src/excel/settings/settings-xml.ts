/** The namespace of our custom XML part; it stays the same over versions, the version stands inside. */
export const SETTINGS_NAMESPACE = 'urn:ctct:settings:1';

/** The version of the shape this code writes. */
export const SETTINGS_VERSION = 1;

/** One part as it stands in a workbook: who wrote it when, and its JSON payload. */
export interface SettingsPart {
  /** The version of the code that wrote it; a newer one may hold fields this code does not know. */
  readonly version: number;
  /** Grows by one with every save. */
  readonly revision: number;
  /** When it was saved, as an ISO time; "" where unknown. */
  readonly saved: string;
  /** The parsed JSON; undefined where there is none that can be parsed. */
  readonly payload: unknown;
}

/** A prefix or attributes may have been added by whatever stored the part; the names stay. */
const ROOT = /<(?:[\w.-]+:)?settings(\s[^>]*)?>/;
const JSON_ELEMENT = /<(?:[\w.-]+:)?json(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?json\s*>/;

/** Reads the XML of one part; what is missing is 0, "" or undefined. Never throws. */
export function readSettingsPart(xml: string): SettingsPart {
  const attributes = ROOT.exec(xml)?.[1] ?? '';
  const text = JSON_ELEMENT.exec(xml)?.[1];
  return {
    version: numberOf(attributes, 'version'),
    revision: numberOf(attributes, 'revision'),
    saved: attributeOf(attributes, 'saved'),
    payload: text === undefined ? undefined : parseJson(unescapeXml(text)),
  };
}

/** The XML of a part. */
export function settingsPartXml({ version, revision, saved, payload }: SettingsPart): string {
  const attributes = `version="${version}" revision="${revision}" saved="${escapeXml(saved)}"`;
  const json = escapeXml(JSON.stringify(payload));
  return `<settings xmlns="${SETTINGS_NAMESPACE}" ${attributes}><json>${json}</json></settings>`;
}

/**
 * Which of two parts is newer (negative: the first is older). Revisions decide, since the clocks of two machines
 * differ; of equal revisions, written by two authors at once, the one saved later.
 */
export function compareParts(a: SettingsPart, b: SettingsPart): number {
  return a.revision - b.revision || (a.saved < b.saved ? -1 : Number(a.saved > b.saved));
}

function numberOf(attributes: string, name: string): number {
  const text = attributeOf(attributes, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescapeXml(match?.[1] ?? match?.[2] ?? '');
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined; // not JSON: the caller's shape check reports it as unreadable
  }
}

/** Also the two characters that JSON leaves as they are and XML 1.0 refuses. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex, decimal, name) => {
      if (name) return NAMED[name as string] ?? whole;
      const code = hex ? parseInt(hex as string, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
