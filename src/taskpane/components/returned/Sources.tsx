import type { SourceState, Unmatched } from '../../../report/returned/collect';
import { RETURNED_VIEW, sourceLine } from '../../../strings/pane-returned';

/** What became of each file; broken ones first. */
export function Sources({ sources }: { readonly sources: readonly SourceState[] }) {
  return (
    <section className="stack" aria-label={RETURNED_VIEW.sources}>
      <h3>{RETURNED_VIEW.sources}</h3>
      <ul className="plain">
        {sources.map((source, at) => (
          <li key={at} className={source.state === 'read' ? undefined : 'fault'}>
            {sourceLine(source)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Answers whose task is not in the programme any more. */
export function Unfound({ rows }: { readonly rows: readonly Unmatched[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-label={RETURNED_VIEW.unmatched}>
      <h3>{RETURNED_VIEW.unmatched}</h3>
      <ul className="plain stack">
        {rows.map(({ file, row, content, answer }) => (
          <li key={`${file} ${row}`}>
            <p>{content}</p>
            <p>{answer}</p>
            <p className="hint">{RETURNED_VIEW.from.replace('{file}', `${file}, dòng ${row}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
