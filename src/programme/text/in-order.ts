/**
 * The source of a pattern that finds `first` and, anywhere behind it on the same line, `then`. Plain
 * `first.*then` tries again from every place where `first` stands and takes time by the square of the text;
 * this one only looks behind the first such place, which is enough. Both are sources of regular expressions.
 */
export function inOrder(first: string, then: string): string {
  return `^(?:(?!${first}).)*(?:${first}).*(?:${then})`;
}
