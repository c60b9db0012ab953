import { ArchiveError, OFFICE_LIMITS } from '../../../archive';
import { readDocx } from '../../../files/read-docx';
import { blocksOfText, type PlanBlock } from '../../../plan';

/** The paragraphs of a chosen file, by its ending; throws where it cannot be read. */
export async function blocksOfFile(file: File): Promise<PlanBlock[]> {
  if (file.size > OFFICE_LIMITS.packed) throw new ArchiveError('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) return readDocx(bytes);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.subarray(0, 4096).includes(0)) throw new Error('no text');
  return blocksOfText(new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes));
}
