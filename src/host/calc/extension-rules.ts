import type { Worksheet } from '@cj-tech-master/excelts';
import { carriedOf } from '../file/carried';
import { childrenOf, textOf, type XmlElement } from '../file/xml';
import type { HostWorkbook } from '../types';
import type { NotEvaluated } from './conditional';

/** Rules that live only in the sheet's extension list (they refer to other sheets): none is evaluated. */
export function unreadRules(workbook: HostWorkbook, sheet: Worksheet): NotEvaluated[] {
  const envelope = carriedOf(workbook)?.sheets.get(sheet)?.envelope;
  const list = childrenOf(envelope, 'extLst')[0];
  if (!list) return [];
  return named(list, ':conditionalFormatting').flatMap((block) => {
    const ref = named(block, ':sqref').map(textOf).join(' ');
    return named(block, ':cfRule')
      .filter(({ attributes }) => attributes.priority !== undefined)
      .map(({ attributes }) => ({
        ref,
        type: attributes.type ?? '',
        reason: 'rules of the extension list are not evaluated.',
      }));
  });
}

function named(node: XmlElement, ending: string): XmlElement[] {
  return childrenOf(node).flatMap((child) =>
    child.name.endsWith(ending) ? [child] : named(child, ending),
  );
}
