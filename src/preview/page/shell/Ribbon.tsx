import { useRef, type ReactNode } from 'react';
import { previewStrings as say, SAMPLE_NAMES } from '../../../strings/preview';
import { SAMPLES } from '../model/samples';
import { RIBBON } from '../../../strings/ribbon';
import { ColourIcon, DownloadIcon, OpenIcon, PaneIcon, PlainIcon, ReportIcon } from './icons';

interface Props {
  readonly paneOpen: boolean;
  readonly commandRunning: boolean;
  /** The sample that is open; null for a file of the user's own. */
  readonly sample: string | null;
  readonly onSample: (name: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onPane: () => void;
  /** Runs the function command of that name. */
  readonly onCommand: (action: string) => void;
}

/** The add-in's function commands, in the manifest's order. */
const COMMANDS = [
  { ...RIBBON.createReport, hint: say.quarterReportHint, Icon: ReportIcon },
  { ...RIBBON.highlight, hint: say.highlightHint, Icon: ColourIcon },
  { ...RIBBON.removeHighlight, hint: say.removeHighlightHint, Icon: PlainIcon },
] as const;

/** The strip of buttons: the preview's own (open, download) and the add-in's, as its manifest puts them. */
export function Ribbon({ paneOpen, commandRunning, sample, ...on }: Props) {
  const { onSample, onOpen, onDownload, onPane, onCommand } = on;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={say.ribbonTab}>
      <Group name={say.fileGroup}>
        <RibbonButton hint={say.openHint} onClick={() => input.current?.click()}>
          <OpenIcon />
          {say.open}
        </RibbonButton>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          className="unseen"
          tabIndex={-1}
          aria-label={say.openHint}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onOpen(file);
            event.target.value = '';
          }}
        />
        <Samples sample={sample} onChange={onSample} />
        <RibbonButton hint={say.downloadHint} onClick={onDownload}>
          <DownloadIcon />
          {say.download}
        </RibbonButton>
      </Group>
      <Group name={say.addInGroup}>
        <RibbonButton hint={say.showPaneHint} pressed={paneOpen} onClick={onPane}>
          <PaneIcon />
          {say.showPane}
        </RibbonButton>
        {COMMANDS.map(({ action, label, hint, Icon }) => (
          <RibbonButton
            key={action}
            hint={hint}
            disabled={commandRunning}
            onClick={() => onCommand(action)}
          >
            <Icon />
            {label}
          </RibbonButton>
        ))}
      </Group>
    </div>
  );
}

interface SamplesProps {
  readonly sample: string | null;
  readonly onChange: (name: string) => void;
}

/** All samples; another one is opened in place of the workbook. */
function Samples({ sample, onChange }: SamplesProps) {
  const known = SAMPLES.find((name) => name === sample) ?? '';
  return (
    <select
      className="ribbon-samples"
      aria-label={say.samples}
      title={say.samples}
      value={known}
      onChange={({ target }) => onChange(target.value)}
    >
      {known === '' && <option value="">{say.ownFile}</option>}
      {SAMPLES.map((name) => (
        <option key={name} value={name}>
          {SAMPLE_NAMES[name]}
        </option>
      ))}
    </select>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={name}>
      <div className="ribbon-buttons">{children}</div>
      <div className="ribbon-name" aria-hidden="true">
        {name}
      </div>
    </div>
  );
}

function RibbonButton(props: {
  hint: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={props.hint}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
