/** A file by its name, as it is saved or packed with others. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names longer than this are cut: paths in Windows hold about 260 characters. */
const LONGEST = 100;

/** A name without the signs that file systems refuse; "" where nothing is left. */
export function safeName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
}

/** A name for each text, no two of them the same whatever their case: "Phòng A.xlsx", "Phòng A (2).xlsx". */
export function fileNames(texts: readonly string[], ending: string, none: string): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const stem = safeName(text) || none;
    let [name, count] = [stem, 1];
    while (taken.has(name.toLocaleUpperCase('vi'))) name = `${stem} (${(count += 1)})`;
    taken.add(name.toLocaleUpperCase('vi'));
    return `${name}${ending}`;
  });
}
