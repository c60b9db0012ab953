import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { findServed, type Mount, type ServedFile } from './files';
import { OFFICE_JS_FOLDER, SAMPLES_FOLDER, TRUST_FOLDER } from './root';

/** Nothing may come from or go to anywhere but this server. Fluent UI needs inline styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/i;
const HASHED = /\.[0-9a-f]{10}\.\w+$/;

/**
 * The preview's server: the built site, the whole office.js package under /officejs/, and the samples.
 * office.js asks its own "AgaveErrorUX" page whether the user trusts a host on http; ours says yes.
 */
export function createPreviewServer(site: string): Server {
  const mounts: Mount[] = [
    { prefix: '/officejs/AgaveErrorUX/', folder: TRUST_FOLDER },
    { prefix: '/officejs/', folder: OFFICE_JS_FOLDER },
    { prefix: '/samples/', folder: SAMPLES_FOLDER },
    { prefix: '/', folder: site },
  ];
  return createServer((request, response) => {
    void answer(mounts, request, response);
  });
}

async function answer(
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refuse(request);
  if (refusal !== null) return sendText(response, refusal, `${refusal}`);
  const requestPath = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const file = await findServed(mounts, requestPath);
  if (file === null) return sendText(response, 404, `404 ${requestPath}`);
  sendFile(request, response, file);
}

/** Another site that points its own name at this machine must not read the preview. */
function refuse(request: IncomingMessage): 403 | 405 | null {
  if (!LOCAL_HOST.test(request.headers.host ?? '')) return 403;
  return request.method === 'GET' || request.method === 'HEAD' ? null : 405;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.bytes,
    'Cache-Control': HASHED.test(file.path) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(file.path);
  stream.on('error', (error) => response.destroy(error));
  stream.pipe(response);
}
