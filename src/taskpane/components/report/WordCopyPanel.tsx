import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { wordCopy, type WordCopy } from '../../../excel/reports/word-copy';
import type { Printable } from '../../../report';
import { REPORT_VIEW, wordSaved } from '../../../strings/pane-report';
import type { PaneState } from '../../state/state';
import { copyRich, selectAll, showHtml } from './clipboard';
import { saveFile } from './save-file';

/** Written when asked for: the library that makes Word documents is larger than the pane. */
const files = () => import(/* webpackChunkName: "docx" */ '../../../files/docx');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Takes the last report or list to Word: as a file, by the clipboard, or, where that is refused, by a text to copy
 * oneself.
 */
export function WordCopyPanel({ document: report }: { readonly document: PaneState['document'] }) {
  const [answer, setAnswer] = useState<{ readonly copied: boolean; readonly of: unknown } | null>(
    null,
  );
  const [copy, setCopy] = useState<WordCopy | null>(null);
  const told = answer?.of === report ? answer : null;
  const onCopy = () => {
    if (report === null) return;
    const made = wordCopy(report);
    setCopy(made);
    setAnswer({ copied: copyRich(made), of: report });
  };
  return (
    <section className="stack" aria-label={REPORT_VIEW.word}>
      <h2>{REPORT_VIEW.word}</h2>
      {report === null ? (
        <p className="hint">{REPORT_VIEW.copyNeedsReport}</p>
      ) : (
        <>
          <SaveButton of={report} />
          <Button onClick={onCopy}>{REPORT_VIEW.copy}</Button>
        </>
      )}
      <p role="status">
        {told !== null && (told.copied ? REPORT_VIEW.copied : REPORT_VIEW.copyRefused)}
      </p>
      {told !== null && !told.copied && copy && <Preview copy={copy} />}
    </section>
  );
}

/** Saves the document as a file, and says where it went. */
function SaveButton({ of }: { readonly of: Printable }) {
  const [said, setSaid] = useState<{ readonly words: string; readonly of: Printable } | null>(null);
  const onSave = async () => {
    setSaid({ words: REPORT_VIEW.saving, of });
    const { documentDocx, documentFileName } = await files();
    const name = documentFileName(of);
    const saved = saveFile(name, await documentDocx(of), DOCX);
    setSaid({ words: saved ? wordSaved(name) : REPORT_VIEW.saveRefused, of });
  };
  const refused = () => setSaid({ words: REPORT_VIEW.saveRefused, of });
  return (
    <>
      <Button onClick={() => void onSave().catch(refused)}>{REPORT_VIEW.save}</Button>
      <p role="status">{said?.of === of && said.words}</p>
    </>
  );
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
