/** The percentage an officer typed ("60", "62,5 %"): 0 to below 100; null for nothing, undefined for anything else. */
export function percentOfText(text: string): number | null | undefined {
  const bare = text.replace('%', '').trim().replace(',', '.');
  if (bare === '') return null;
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(bare)) return undefined;
  return Number(bare);
}
