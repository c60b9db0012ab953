import { REPORT_FORM } from '../../strings/report';
import type { FreeTextAnchor, ReportInput } from '../input';
import type { Block, ReportPart } from '../model';

/**
 * A place that only the officer can fill, with what he wrote there before: one block a row. Empty, it prints a
 * dotted line only where the form asks for words.
 */
export function freeTextBlocks(
  { freeText = {} }: Pick<ReportInput, 'freeText'>,
  anchor: FreeTextAnchor,
  part: ReportPart,
  { dotted = true }: { readonly dotted?: boolean } = {},
): Block[] {
  const texts = freeText[anchor] ?? [];
  return (texts.length > 0 ? texts : ['']).map((text, at): Block => ({
    part,
    kind: 'freeText',
    anchor: at === 0 ? anchor : `${anchor}.${at + 1}`,
    text,
    placeholder: dotted ? REPORT_FORM.freeTextPlaceholder : '',
  }));
}
