export {
  SETTINGS_NAMESPACE,
  type Settings,
  type SettingsReading,
  settingsOfParts,
} from './settings';
