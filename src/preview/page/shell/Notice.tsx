import { previewStrings as say } from '../../../strings/preview';
import { CloseIcon } from './icons';

/** One sentence for the user, with the technical detail folded away. */
export interface NoticeView {
  readonly sentence: string;
  readonly detail?: string;
}

/** A bar above the sheet; announced when it appears. */
export function Notice({ notice, onClose }: { notice: NoticeView; onClose: () => void }) {
  return (
    <div className="notice" role="alert">
      <span>{notice.sentence}</span>
      {notice.detail && (
        <details>
          <summary>{say.detail}</summary>
          <code>{notice.detail}</code>
        </details>
      )}
      <button type="button" className="plain" aria-label={say.noticeClose} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
