import type { SettingsChanges } from '../../excel/settings/settings-changes';
import type { JobOrder } from '../state/use-jobs';

/**
 * The order to save the changed fields, after which the workbook is read again with them. `overwriteUnreadable`
 * only where the officer was told that the settings cannot be read and pressed "Lưu" in the settings.
 */
export function settingsJob(
  changes: SettingsChanges,
  sentence: string,
  overwriteUnreadable = false,
): JobOrder {
  return {
    name: 'saveSettings',
    changesView: true,
    work: async (actions) => {
      await actions.saveSettings(changes, { overwriteUnreadable });
      return { sentence, sheet: null };
    },
  };
}
