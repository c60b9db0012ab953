import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPreviewServer } from '../../src/preview/server';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let site: string;
let server: Server;

beforeAll(async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'ctct-preview-'));
  site = path.join(outside, 'site');
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.html'), 'hush');
  writeFileSync(path.join(site, 'index.html'), '<p>chào</p>');
  writeFileSync(path.join(site, 'taskpane.0123456789.js'), 'script');
  writeFileSync(path.join(site, 'notes.md'), 'not served');
  writeFileSync(path.join(site, '.hidden.html'), 'hidden');
  server = createPreviewServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(path.dirname(site), { recursive: true });
});

/** Sends the path exactly as given: `fetch` would tidy it up first. */
function ask(rawPath: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const { method = 'GET', host = `localhost:${port}` } = options;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: rawPath, method, headers: { host }, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject).end();
  });
}

describe('the preview server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?sample=a&today=2025-09-30', 'text/html; charset=utf-8'],
    ['/taskpane.0123456789.js', 'text/javascript; charset=utf-8'],
    ['/officejs/office.js', 'text/javascript; charset=utf-8'],
    ['/officejs/vi-vn/office_strings.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (address, type) => {
    const { status, headers } = await ask(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('keeps files with a hash in their name in the browser, and asks again for others', async () => {
    const hashed = await ask('/taskpane.0123456789.js');
    const page = await ask('/');
    expect(hashed.headers['cache-control']).toContain('immutable');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it('lets no page load from or talk to anywhere else', async () => {
    const policy = (await ask('/')).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it("answers office.js's question about trust with a page of its own", async () => {
    const page = await ask('/officejs/AgaveErrorUX/index.html');
    const script = await ask('/officejs/AgaveErrorUX/trust.js');
    expect(page.body).toContain('src="trust.js"');
    expect(script.body).toContain('{"hostUserTrusted":true}');
  });

  it.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/..%5c..%5csecret.html',
    '/officejs/../package.json',
    '/samples/../../package.json',
    '//etc/passwd.html',
    '/%00index.html',
    '/%E0%A4%A',
    '/.hidden.html',
    '/notes.md',
    '/assets',
    '/assets/',
    '/missing.html',
    '*',
  ])('does not serve %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('hush');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '12', '']);
  });

  it('refuses other names for this machine, so that another site cannot read it', async () => {
    expect((await ask('/', { host: 'rebound.example' })).status).toBe(403);
    expect((await ask('/', { host: 'localhost.example:80' })).status).toBe(403);
    expect((await ask('/', { host: '127.0.0.1:80' })).status).toBe(200);
  });
});
