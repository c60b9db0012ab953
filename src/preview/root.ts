import path from 'node:path';

/** The project's folder, wherever the command was started from. */
export const ROOT = path.resolve(__dirname, '../..');

/** The folders the preview server reads from. */
export const OFFICE_JS_FOLDER = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
export const SAMPLES_FOLDER = path.join(ROOT, 'assets/samples');
export const TRUST_FOLDER = path.join(ROOT, 'src/preview/trust');
export const BUILDS_FOLDER = path.join(ROOT, '.cache/preview');
