import type { Day } from '../programme';
import { dateLine, shortDay } from '../strings/report-dates';
import { periodLabel } from '../strings/report-period';
import { filled, REPORT_FORM } from '../strings/report';
import type { ReportSettings } from './input';
import type { Block, StyledLine } from './model';
import type { Period } from './period';

/** Lines left free between title and name, for signature and seal. */
const SIGNING_LINES = 4;

/** The two halves of a document's head; an empty setting leaves dots to write on. */
export function letterheadBlock(settings: ReportSettings, today: Day | null): Block {
  const symbol = settings.symbol.trim() || REPORT_FORM.symbolBlank;
  return {
    part: 'letterhead',
    kind: 'letterhead',
    left: [
      { text: upper(settings.parent) || REPORT_FORM.parentBlank, style: 'plain' },
      { text: upper(settings.name) || REPORT_FORM.officeBlank, style: 'bold', rule: 'short' },
      { text: filled(REPORT_FORM.number, { symbol }), style: 'plain' },
    ],
    right: [
      { text: REPORT_FORM.nation, style: 'bold' },
      { text: REPORT_FORM.motto, style: 'bold', rule: 'full' },
      { text: dateLine(settings.place, today), style: 'italic' },
    ],
  };
}

/** "BÁO CÁO", what it is about, and the day its figures stand on. */
export function titleBlock(period: Period, asOf: Day): Block {
  return {
    part: 'title',
    kind: 'title',
    lines: [
      { text: REPORT_FORM.kind, style: 'bold' },
      {
        text: filled(REPORT_FORM.subject, { period: periodLabel(period) }),
        style: 'bold',
        rule: 'short',
      },
      { text: filled(REPORT_FORM.asOf, { asOf: shortDay(asOf) }), style: 'italic' },
    ],
  };
}

/** "Kính gửi: …". */
export function addresseeBlock(settings: ReportSettings): Block {
  const addressee = settings.addressee.trim() || REPORT_FORM.addresseeBlank;
  return { part: 'title', kind: 'addressee', text: filled(REPORT_FORM.addressee, { addressee }) };
}

/** Nơi nhận on the left, who signs on the right. */
export function signatureBlock(settings: ReportSettings): Block {
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
      ...recipientLines(settings.recipients).map((text): StyledLine => ({ text, style: 'small' })),
    ],
    right: [...titleLines, ...gap, { text: name, style: 'bold' }],
  };
}

/** "- Như trên;", the office's own list, and last "- Lưu: VT, …."; marks typed along are not doubled. */
function recipientLines(recipients: readonly string[]): string[] {
  const bare = recipients.map((text) => text.replace(/^[\s\-–+•]+|[\s;.,]+$/g, '')).filter(Boolean);
  const kept = bare.filter((text) => !/^lưu\s*:|^như trên$/iu.test(text.normalize('NFC')));
  const archive =
    bare.find((text) => /^lưu\s*:/iu.test(text.normalize('NFC'))) ?? REPORT_FORM.archive;
  return [...[REPORT_FORM.asAbove, ...kept].map((text) => `- ${text};`), `- ${archive}.`];
}

function upper(text: string): string {
  return text.trim().toLocaleUpperCase('vi');
}
