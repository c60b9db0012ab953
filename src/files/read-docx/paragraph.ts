import type { Labeller } from './numbering';
import { styled, type ListPlace, type ParagraphStyle } from './styles';

/** A paragraph while it is read. */
export interface ParagraphDraft {
  style: string | null;
  list: ListPlace | null;
  /** Letters written bold and all letters; deleted ones count for neither. */
  boldLetters: number;
  letters: number;
  text: string;
  /** Whether its end was deleted: accepted, it goes on in the next paragraph. */
  endDeleted: boolean;
}

/** A paragraph as plain text with the label Word shows before it. */
export interface Paragraph {
  readonly text: string;
  readonly bold: boolean;
}

/** A paragraph that holds nothing yet. */
export function newParagraph(): ParagraphDraft {
  return { style: null, list: null, boldLetters: 0, letters: 0, text: '', endDeleted: false };
}

/** Its text as shown; null for an empty one, which takes its number all the same. */
export function finishParagraph(
  draft: ParagraphDraft,
  styles: ReadonlyMap<string, ParagraphStyle>,
  label: Labeller,
): Paragraph | null {
  const place = draft.list ?? styled(styles, draft.style, 'list');
  // List 0 takes a style's number away.
  const shown = place === null || place.id === '0' ? '' : label(place);
  if (draft.text.trim() === '') return null;
  const caps = styled(styles, draft.style, 'caps') === true;
  const text = caps ? draft.text.toUpperCase() : draft.text;
  const isBold = draft.letters > 0 && draft.boldLetters >= draft.letters * 0.9;
  return { text: shown === '' ? text : `${shown} ${text.trimStart()}`, bold: isBold };
}
