import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { wordCopy, type WordCopy } from '../../../excel/reports/word-copy';
import { REPORT_VIEW, wordSaved } from '../../../strings/pane-report';
import type { ProgrammeReading } from '../../actions';
import { failureOf } from '../../state/failure';
import type { Pane } from '../../state/use-pane';
import { copyRich, selectAll, showHtml } from './clipboard';
import { MEDIA_TYPES, saveFile } from './save-file';
import { wordSource, type WordSource } from './word-source';

/** Written when asked for: the library that makes Word documents is larger than the pane. */
const files = () => import(/* webpackChunkName: "docx" */ '../../../files/docx');

interface Props {
  readonly pane: Pane;
  readonly chosen: ProgrammeReading;
}

/**
 * Takes a report or list to Word as it stands in the workbook, with what was typed there: as a file, by the clipboard,
 * or, where that is refused, by a text to copy oneself.
 */
export function WordCopyPanel({ pane, chosen }: Props) {
  const [said, setSaid] = useState('');
  const [copy, setCopy] = useState<WordCopy | null>(null);
  const [reading, setReading] = useState(false);
  const take = (how: (read: WordSource) => Promise<string> | string) => {
    setCopy(null);
    setReading(true);
    setSaid(REPORT_VIEW.reading);
    void wordSource(pane, chosen)
      .then(how)
      .then(setSaid, (thrown: unknown) => setSaid(failureOf(thrown).sentence))
      .finally(() => setReading(false));
  };
  const onCopy = ({ document }: WordSource): string => {
    const made = wordCopy(document);
    if (copyRich(made)) return REPORT_VIEW.copied;
    setCopy(made);
    return REPORT_VIEW.copyRefused;
  };
  const busy = reading || pane.state.job.kind === 'running';
  return (
    <section className="stack" aria-label={REPORT_VIEW.word}>
      <h2>{REPORT_VIEW.word}</h2>
      <p className="hint">{REPORT_VIEW.wordHint}</p>
      <Button
        disabledFocusable={busy}
        onClick={() => take((read) => saveDocument(read).catch(() => REPORT_VIEW.saveRefused))}
      >
        {REPORT_VIEW.save}
      </Button>
      <Button disabledFocusable={busy} onClick={() => take(onCopy)}>
        {REPORT_VIEW.copy}
      </Button>
      <p role="status">{said}</p>
      {copy && <Preview copy={copy} />}
    </section>
  );
}

/** Saves the document as a file; answers where it went. */
async function saveDocument({ document, pictures, missing }: WordSource): Promise<string> {
  const { documentDocx, documentFileName } = await files();
  const name = documentFileName(document);
  const saved = saveFile(name, await documentDocx(document, pictures), MEDIA_TYPES.docx);
  return saved ? wordSaved(name, missing) : REPORT_VIEW.saveRefused;
}

/** The document itself, selected and in focus, so that Ctrl+C takes it. */
function Preview({ copy }: { readonly copy: WordCopy }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    showHtml(box.current, copy.html);
    box.current.focus();
    selectAll(box.current);
  }, [copy]);
  return (
    <div
      ref={box}
      className="paper"
      role="document"
      tabIndex={0}
      aria-label={REPORT_VIEW.preview}
      onFocus={({ currentTarget }) => selectAll(currentTarget)}
    />
  );
}
