import type { Printable } from '../../report';

/** Names longer than this are cut: paths in Windows hold about 260 characters. */
const LONGEST = 100;

/** A name for a document's file by its title, without characters that file systems refuse: "BÁO CÁO Kết quả….docx". */
export function documentFileName({ papers }: Printable, ending = '.docx'): string {
  const title = papers[0]?.blocks.flatMap((block) => (block.kind === 'title' ? block.lines : []));
  const words = (title ?? []).map(({ text }) => text).join(' ');
  const safe = words
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  return `${safe === '' ? 'Báo cáo' : safe}${ending}`;
}
