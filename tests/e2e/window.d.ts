import type { PreviewHost } from '../../src/preview/page/testing';

declare global {
  interface Window {
    /** What the preview page offers to tests. */
    previewHost?: PreviewHost;
    /** What a test's event handlers in the pane wrote down. */
    heard?: string[];
  }
}
