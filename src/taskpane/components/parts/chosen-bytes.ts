import { ArchiveError, OFFICE_LIMITS } from '../../../archive';

/** The bytes of a chosen file; one larger than any archive of an office is not taken into memory. */
export async function chosenBytes(file: File): Promise<Uint8Array> {
  if (file.size > OFFICE_LIMITS.packed) throw new ArchiveError('tooLarge');
  return new Uint8Array(await file.arrayBuffer());
}
