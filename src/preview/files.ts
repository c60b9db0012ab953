import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Content types by ending; a file of any other kind is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

/** One address prefix and the folder whose files stand behind it. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

/**
 * The file behind a request's path, or null. The first mount whose prefix fits and that holds the file wins.
 * Refused: paths that do not decode, that leave the mount's folder, that hold a back slash or a
 * NUL, name a hidden file, or end in a kind that is not listed above.
 */
export async function findServed(
  mounts: readonly Mount[],
  requestPath: string,
): Promise<ServedFile | null> {
  const decoded = decodePath(requestPath);
  if (decoded === null) return null;
  for (const { prefix, folder } of mounts) {
    if (!decoded.startsWith(prefix)) continue;
    const found = await servedFrom(folder, decoded.slice(prefix.length));
    if (found !== null) return found;
  }
  return null;
}

function decodePath(requestPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null; // a malformed escape names no file
  }
  const strange = decoded.includes('\\') || decoded.includes('\0');
  const steps = decoded.split('/').some((step) => step.startsWith('.'));
  if (strange || steps || !decoded.startsWith('/')) return null;
  return decoded.endsWith('/') ? `${decoded}index.html` : decoded;
}

async function servedFrom(folder: string, relative: string): Promise<ServedFile | null> {
  const file = path.resolve(folder, relative);
  const type = TYPES[path.extname(file).toLowerCase()];
  if (type === undefined || !file.startsWith(folder + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { path: file, type, bytes: found.size } : null;
}
