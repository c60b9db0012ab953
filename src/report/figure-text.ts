import { NO_RATE } from '../strings/report-tables';
import type { Figure } from './figures';
import type { TextPart } from './model';

/** A figure in words and digits: "04", "12", "57,1%"; a dash where there is nothing to divide by. */
export function figureText(figure: Figure, value: number | null = figure.value): string {
  if (value === null) return NO_RATE;
  if (figure.format === 'percent')
    return `${String(Math.round(value * 1000) / 10).replace('.', ',')}%`;
  if (figure.format === 'spare' && value === 0) return '';
  return figure.format === 'padded' ? countText(value) : String(value);
}

/** A count in running text: "0", "04", "12", "8.537". */
export function countText(value: number): string {
  if (value === 0) return '0';
  return value < 10
    ? String(value).padStart(2, '0')
    : String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/**
 * A sentence as it reads.
 *
 * @param valueOf the value to print for a figure; its own unless told otherwise
 */
export function sentenceText(
  parts: readonly TextPart[],
  valueOf: (figure: Figure) => number | null = ({ value }) => value,
): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'figure') return figureText(part.figure, valueOf(part.figure));
      return sentenceText(valueOf(part.figure) === 0 ? part.zero : part.other, valueOf);
    })
    .join('');
}

/** The longest wording a sentence can come to when its figures change. */
export function longestSentence(parts: readonly TextPart[]): string {
  return parts
    .map((part) => {
      if (part.kind !== 'choice') return sentenceText([part]);
      const [zero, other] = [longestSentence(part.zero), longestSentence(part.other)];
      return zero.length > other.length ? zero : other;
    })
    .join('');
}
