/** One way to break a good manifest: what is done to its text, and what the check must say of it. */
export interface Defect {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly says: RegExp;
}

/** A text of that many characters, each of which takes several bytes. */
export const long = (count: number) => 'ắ'.repeat(count);
