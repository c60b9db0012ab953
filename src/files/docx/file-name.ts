import type { Printable } from '../../report';
import { safeName } from '../file-names';

/** A name for a document's file by its title, without characters that file systems refuse: "BÁO CÁO Kết quả….docx". */
export function documentFileName({ papers }: Printable, ending = '.docx'): string {
  const title = papers[0]?.blocks.flatMap((block) => (block.kind === 'title' ? block.lines : []));
  const safe = safeName((title ?? []).map(({ text }) => text).join(' '));
  return `${safe === '' ? 'Báo cáo' : safe}${ending}`;
}
