import { useSyncExternalStore } from 'react';
import { previewStrings as say } from '../../strings/preview';
import { CommandFrame } from './shell/CommandFrame';
import { DialogFrame } from './shell/DialogFrame';
import { Notice } from './shell/Notice';
import { PaneFrame } from './shell/PaneFrame';
import { Ribbon } from './shell/Ribbon';
import { StatusBar } from './shell/StatusBar';
import { TitleBar } from './shell/TitleBar';
import { Book } from './Book';
import type { Store } from './model/store';

/** The whole page: title bar, ribbon, notices, workbook, pane, status bar. */
export function App({ store }: { store: Store }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { opened, notices, paneOpen, command, dialog } = state;
  return (
    <div
      className="app"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) void store.openFile(file);
      }}
    >
      <TitleBar fileName={opened?.fileName ?? ''} />
      <Ribbon
        paneOpen={paneOpen}
        commandRunning={command !== null}
        sample={opened?.sample ?? null}
        onSample={(name) => void store.openSample(name)}
        onOpen={(file) => void store.openFile(file)}
        onDownload={() => void store.download()}
        onPane={store.togglePane}
        onCommand={store.runCommand}
      />
      <div className="notices">
        {notices.map((notice) => (
          <Notice key={notice.sentence} notice={notice} onClose={() => store.dismiss(notice)} />
        ))}
      </div>
      {opened ? (
        <Book
          store={store}
          state={state}
          opened={opened}
          pane={
            paneOpen && (
              <PaneFrame
                key={opened.id}
                width={store.paneWidth}
                onFrame={store.connectPane}
                onClose={store.togglePane}
              />
            )
          }
        />
      ) : (
        <p className="waiting">{say.loading}</p>
      )}
      {command && <CommandFrame key={command.id} onFrame={store.connectCommand} />}
      {dialog && (
        <DialogFrame request={dialog} onFrame={store.connectDialog} onClose={store.closeDialog} />
      )}
      <StatusBar state={state} />
    </div>
  );
}
