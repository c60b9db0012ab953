import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { FILES_FIELD } from '../../../strings/pane-files';

interface Props {
  readonly label: string;
  /** Endings the picker shows: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly several?: boolean;
  readonly disabled?: boolean;
  readonly choose: (files: readonly File[]) => void;
}

/** Files to choose, or to drop upon. The browser's own field speaks the browser's language: the button stands for it. */
export function FilesField({ label, accept, several = false, disabled = false, choose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) choose(several ? files : files.slice(0, 1));
  };
  return (
    <div
      className={over ? 'files-field over' : 'files-field'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className="unseen"
        type="file"
        tabIndex={-1}
        accept={accept}
        multiple={several}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      <div className="job-row">
        <Button
          size="small"
          disabledFocusable={disabled}
          aria-label={`${several ? FILES_FIELD.several : FILES_FIELD.one} ${label}`}
          onClick={() => !disabled && input.current?.click()}
        >
          {several ? FILES_FIELD.several : FILES_FIELD.one}
        </Button>
        <span className="hint">{FILES_FIELD.drop}</span>
      </div>
    </div>
  );
}
