import { readDocx } from '../../../files/read-docx';
import { blocksOfText, type PlanBlock } from '../../../plan';
import { chosenBytes } from '../parts/chosen-bytes';

/** The paragraphs of a chosen file, by its ending; throws where it cannot be read. */
export async function blocksOfFile(file: File): Promise<PlanBlock[]> {
  const bytes = await chosenBytes(file);
  if (/\.docx$/i.test(file.name)) return readDocx(bytes);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.subarray(0, 4096).includes(0)) throw new Error('no text');
  return blocksOfText(new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes));
}
