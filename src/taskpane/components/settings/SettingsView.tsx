import { Suspense } from 'react';
import { PANE } from '../../../strings/pane';
import { SETTINGS_VIEW, settingsIgnored } from '../../../strings/pane-settings';
import type { WorkbookView } from '../../actions';
import type { Pane } from '../../state/use-pane';
import { ColoursPanel } from '../lazy-parts';
import { About } from './About';
import { AutoOpen } from './AutoOpen';
import { LiveSwitch } from './LiveSwitch';
import { SettingsForm } from './SettingsForm';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
}

/** What the workbook remembers, and how the pane behaves. */
export function SettingsView({ pane, view }: Props) {
  const { settings, settingsUnreadable, settingsIgnored: ignored, programmes } = view;
  const sheets = [...new Set(programmes.map(({ programme }) => programme.sheet))];
  return (
    <>
      <section className="stack" aria-label={SETTINGS_VIEW.pane}>
        <h2>{SETTINGS_VIEW.pane}</h2>
        <AutoOpen pane={pane} />
        <LiveSwitch pane={pane} />
      </section>
      <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
        <ColoursPanel pane={pane} view={view} />
      </Suspense>
      {settingsUnreadable && <p className="note">{SETTINGS_VIEW.unreadable}</p>}
      {ignored.length > 0 && <p className="note">{settingsIgnored(ignored)}</p>}
      <SettingsForm
        pane={pane}
        settings={settings}
        unreadable={settingsUnreadable || ignored.length > 0}
        sheets={sheets}
      />
      <About />
    </>
  );
}
