import type { QuestionToOfficer } from '../../excel';

/**
 * The question that was thrown instead of a result, or null for any other failure. Told by its shape: the class of
 * it comes with the file that writes reports, which the pane fetches only when it needs it.
 */
export function questionOf(thrown: unknown): QuestionToOfficer | null {
  if (!(thrown instanceof Error) || !('question' in thrown)) return null;
  const { question } = thrown as { question: QuestionToOfficer };
  return question;
}
