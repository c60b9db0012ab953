/** The sample the preview opens with: the one that an office keeps, with remarks. */
export const DEFAULT_SAMPLE = 'chuong-trinh-2025-theo-doi';
export const FILE_ENDING = '.xlsx';

/** The bytes of a file of assets/samples; null when the server has none of that name. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`samples/${name}${FILE_ENDING}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
