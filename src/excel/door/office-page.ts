/**
 * What a page of the add-in was opened in: an Excel it works in, one too old for it, another program, or a page
 * without office.js, whose server could not be reached.
 */
export type OpenedIn = 'excel' | 'oldExcel' | 'notExcel' | 'noLibrary';

/** The oldest Excel the pane works in; the manifest declares the same. */
const FLOOR = '1.9';

/** Resolves as soon as Office answers; nothing else of this folder may be called before. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** Waits for Office and says what it is. */
export async function openedIn(): Promise<OpenedIn> {
  if (typeof Office === 'undefined') return 'noLibrary';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'oldExcel';
}

/**
 * Names the functions behind the ribbon's buttons, by the manifest's names. Call it while the page loads: Office asks
 * for them as soon as it is ready.
 */
export function associateCommands(
  functions: Readonly<Record<string, (event: { readonly completed: () => void }) => Promise<void>>>,
): void {
  for (const [name, run] of Object.entries(functions)) Office.actions.associate(name, run);
}

/**
 * What Excel on the web keeps apart by: add-ins share one storage of the browser between sites, and a key of their
 * own begins with this. "" where Office gives none, and outside Office.
 */
export function partitionKey(): string {
  return typeof Office === 'undefined'
    ? ''
    : ((Office.context as { partitionKey?: string } | undefined)?.partitionKey ?? '');
}

/** The API sets that tell administrators which Excel it is, the newest first. */
const API_SETS = Array.from({ length: 20 }, (_, index) => `1.${20 - index}`);

/** What Office says of itself: program, platform, version, newest ExcelApi; one line each, none outside Office. */
export function hostDetails(): readonly string[] {
  if (typeof Office === 'undefined' || !Office.context?.diagnostics) return [];
  const { host, platform, version } = Office.context.diagnostics;
  const api = API_SETS.find((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
  return [`${host} ${version} (${platform})`, `ExcelApi ${api ?? '-'}`];
}
