const OFFICE_DOCUMENT = 'application/vnd.openxmlformats-officedocument';

/** What a saved file is, for the browser. */
export const MEDIA_TYPES = {
  docx: `${OFFICE_DOCUMENT}.wordprocessingml.document`,
  xlsx: `${OFFICE_DOCUMENT}.spreadsheetml.sheet`,
} as const;

/**
 * Hands a file to the browser's downloads under this name. Works in the browsers of Excel on the web, Windows and Mac;
 * false where the frame may not save files.
 */
export function saveFile(name: string, bytes: Uint8Array, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
