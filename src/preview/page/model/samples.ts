import type { SampleName } from '../../../strings/preview';

/** The sample the preview opens with: the one that an office keeps, with remarks. */
export const DEFAULT_SAMPLE: SampleName = 'chuong-trinh-2025-theo-doi';
export const FILE_ENDING = '.xlsx';

/**
 * The files of assets/samples and the day each is looked at, whatever today is: a programme of a year long past would
 * be nothing but overdue.
 */
const DAYS: Readonly<Record<SampleName, string>> = {
  'chuong-trinh-2025-theo-doi': '2025-10-08',
  'chuong-trinh-2025-ban-in': '2025-10-08',
  'phu-luc-2023': '2023-10-09',
};
export const SAMPLES = Object.keys(DAYS) as readonly SampleName[];

/** The day a sample is looked at; null for what is none. */
export function sampleDay(name: string): string | null {
  return SAMPLES.find((one) => one === name) === undefined ? null : DAYS[name as SampleName];
}

/** The bytes of a file of assets/samples; null when the server has none of that name. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`samples/${name}${FILE_ENDING}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
