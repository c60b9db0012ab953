import { dateLine } from '../strings/report-dates';
import { ANNEXES, filled, REPORT_FORM } from '../strings/report';
import type { ReportSettings } from './input';
import type { Block, StyledLine } from './model';

/** Lines left free between title and name, for signature and seal. */
const SIGNING_LINES = 4;

/** The two halves of a document's head; an empty setting leaves dots to write on, and day and month are left open. */
export function letterheadBlock(
  settings: ReportSettings,
  year: number | null,
  { numbered = true }: { readonly numbered?: boolean } = {},
): Block {
  const symbol = settings.symbol.trim() || REPORT_FORM.symbolBlank;
  return {
    part: 'letterhead',
    kind: 'letterhead',
    left: [
      { text: upper(settings.parent) || REPORT_FORM.parentBlank, style: 'plain' },
      { text: upper(settings.name) || REPORT_FORM.officeBlank, style: 'bold', rule: 'short' },
      ...(numbered
        ? [{ text: filled(REPORT_FORM.number, { symbol }), style: 'plain' } as const]
        : []),
    ],
    right: [
      { text: REPORT_FORM.nation, style: 'bold' },
      { text: REPORT_FORM.motto, style: 'bold', rule: 'full' },
      { text: dateLine(settings.place, year), style: 'italic' },
    ],
  };
}

/** "BÁO CÁO", what it is about, and the day its figures stand on. */
export function titleBlock(subject: string, asOf: string): Block {
  return {
    part: 'title',
    kind: 'title',
    lines: [
      { text: REPORT_FORM.kind, style: 'bold' },
      { text: subject, style: 'bold', rule: 'short' },
      { text: filled(REPORT_FORM.asOf, { asOf }), style: 'italic' },
    ],
  };
}

/** "Kính gửi: …"; of several addressees each has a line of its own. */
export function addresseeBlock({ addressee }: ReportSettings): Block {
  const names = addressee.split(/\n|;/).flatMap((name) => name.trim() || []);
  const [first = REPORT_FORM.addresseeBlank] = names;
  const last = names.length - 1;
  const several = names.map((name, i) => `- ${name}${i === last ? '.' : ';'}`);
  const one = filled(REPORT_FORM.addressee, { addressee: first });
  const lines = names.length > 1 ? [REPORT_FORM.addressees, ...several] : [one];
  return { part: 'title', kind: 'addressee', lines };
}

/** The head of an annex: its number, what it holds, and the report it belongs to. */
export function annexHead(
  { number, title }: { readonly number: string; readonly title: string },
  { symbol, name }: ReportSettings,
  year: number,
): Block {
  const attached = filled(ANNEXES.attached, {
    symbol: symbol.trim() || REPORT_FORM.symbolBlank,
    year: String(year),
    office: name.trim() || ANNEXES.office,
  });
  return {
    part: 'title',
    kind: 'title',
    lines: [
      { text: number, style: 'bold' },
      { text: title, style: 'bold' },
      { text: attached, style: 'italic', rule: 'short' },
    ],
  };
}

/** Nơi nhận on the left, who signs on the right. */
export function signatureBlock(
  settings: ReportSettings,
  { addressed = true }: { readonly addressed?: boolean } = {},
): Block {
  const title = upper(settings.signerTitle) || REPORT_FORM.signerTitleBlank;
  const titleLines = title
    .split('\n')
    .map((text): StyledLine => ({ text: text.trim(), style: 'bold' }));
  const gap = Array.from({ length: SIGNING_LINES }, (): StyledLine => ({
    text: '',
    style: 'plain',
  }));
  const name = settings.signerName.trim() || REPORT_FORM.signerNameBlank;
  return {
    part: 'signature',
    kind: 'signature',
    left: [
      { text: REPORT_FORM.recipients, style: 'boldItalic' },
      ...recipientLines(settings.recipients, addressed).map((text): StyledLine => ({
        text,
        style: 'small',
      })),
    ],
    right: [...titleLines, ...gap, { text: name, style: 'bold' }],
  };
}

/**
 * "- Như trên;" where the paper has an addressee, the office's own list, and last "- Lưu: VT, …."; marks typed along
 * are not doubled.
 */
function recipientLines(recipients: readonly string[], addressed: boolean): string[] {
  const bare = recipients.map((text) => text.replace(/^[\s\-–+•]+|[\s;.,]+$/g, '')).filter(Boolean);
  const kept = bare.filter((text) => !/^lưu\s*:|^như trên$/iu.test(text.normalize('NFC')));
  const archive =
    bare.find((text) => /^lưu\s*:/iu.test(text.normalize('NFC'))) ?? REPORT_FORM.archive;
  const first = addressed ? [REPORT_FORM.asAbove] : [];
  return [...[...first, ...kept].map((text) => `- ${text};`), `- ${archive}.`];
}

function upper(text: string): string {
  return text.trim().toLocaleUpperCase('vi');
}
