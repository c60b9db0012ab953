/** One frame's conversation with the page around it. */
export interface Conversation {
  /** Names the frame's messages among those of other frames. */
  readonly id: string;
  /** The id under which office.js keeps the add-in's session. */
  readonly appId: string;
  /** The frame shows a dialog of the add-in: its office.js can then speak to the page that opened it. */
  readonly dialog?: boolean;
}

const LOCALE = 'vi-vn';

/** The `name` that a frame must have before its page loads: office.js reads from it that this is Excel on the web. */
export function frameName({ id, appId, dialog = false }: Conversation): string {
  return JSON.stringify({
    baseFrameName: `excel-${id}`,
    hostInfo: `Excel$Web$16.00$${LOCALE}$${id}$${dialog ? 'isDialog' : ''}$$0`,
    xdmInfo: `${id}|${appId}|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What Excel tells an add-in of itself; `apiSets` decides what `isSetSupported` answers. */
export function appContext(
  { id, appId }: Conversation,
  apiSets: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: window.location.href,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: id,
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(apiSets),
  };
}
