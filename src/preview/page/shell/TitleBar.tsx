import { previewStrings as say } from '../../../strings/preview';

/** The file's name, and that this is not Excel. */
export function TitleBar({ fileName }: { fileName: string }) {
  return (
    <header className="title-bar">
      <svg className="title-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M4 4h16v16H4zM4 9h16M4 14h16M10 4v16"
          fill="none"
          stroke="#fff"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <h1 className="title-file">{fileName}</h1>
      {fileName && <span className="title-saved">{say.savedHere}</span>}
      <span className="title-badge">{say.badge}</span>
    </header>
  );
}
