import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../programme';
import type { TaskReading } from '../../../report/statistics';
import { ATTENTION } from '../../../strings/pane-attention';
import { urgingText } from '../../../strings/pane-urge';
import { copyText, selectAll } from '../report/clipboard';

interface Props {
  readonly unit: string;
  readonly tasks: readonly TaskReading[];
  readonly asOf: Day;
}

/** Puts what a unit is to be urged for on the clipboard, as the text of a message; shows it where that is refused. */
export function Urge({ unit, tasks, asOf }: Props) {
  const [told, setTold] = useState<'copied' | 'refused' | null>(null);
  const text = urgingText(unit, tasks, asOf);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={ATTENTION.urge}
        title={ATTENTION.urge}
        onClick={() => setTold(copyText(text) ? 'copied' : 'refused')}
      />
      <span role="status" className={told === null ? 'unseen' : 'urged'}>
        {told === 'copied' && ATTENTION.urged}
        {told === 'refused' && ATTENTION.urgeRefused}
      </span>
      {told === 'refused' && <Shown text={text} />}
    </>
  );
}

function Shown({ text }: { readonly text: string }) {
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    box.current.focus();
    selectAll(box.current);
  }, [text]);
  return (
    <pre ref={box} className="paper urged" role="document" tabIndex={0}>
      {text}
    </pre>
  );
}
