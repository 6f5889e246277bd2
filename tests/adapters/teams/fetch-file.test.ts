import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetchFile } from '../../../src/adapters/teams/fetch-file.js';

const MEGABYTE = 1024 * 1024;

describe('a file', () => {
  let server: Server;
  let here = '';
  const headers: unknown[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      headers.push(request.headers.authorization);
      if (request.url === '/file') response.end('minutes');
      else if (request.url === '/onward') response.writeHead(302, { location: '/file' }).end();
      else if (request.url === '/away') response.writeHead(302, { location: 'https://example.org/file' }).end();
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (request.url === '/large') response.end(Buffer.alloc(21 * MEGABYTE));
      else if (request.url === '/begun') response.write('min');
      else if (request.url !== '/silent') response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const local = createFetchFile({ isLocal: true });
  const inTenant = createFetchFile({ isLocal: false });

  it('is fetched from this machine in local mode, even through redirects, and without a token', async () => {
    for (const path of ['/file', '/onward']) {
      const fetched = await local(here + path);
      expect(fetched.ok && Buffer.from(fetched.bytes).toString()).toBe('minutes');
    }
    expect(headers.filter((header) => header !== undefined)).toEqual([]);
  });

  it('is fetched up to 20 MB', async () => {
    expect(await local(`${here}/large`)).toEqual({ ok: false, code: 'document-too-large' });
  });

  it('is not fetched if it does not exist, or redirects in a circle', async () => {
    expect(await local(`${here}/none`)).toEqual({ ok: false, code: 'file-not-fetched' });
    expect(await local(`${here}/round`)).toEqual({ ok: false, code: 'file-not-fetched' });
  });

  it.each(['/silent', '/begun'])('is fetched only until time is up, if %s never ends', async (path) => {
    const hasty = createFetchFile({ isLocal: true, timeLimitMs: 200 });
    expect(await hasty(here + path)).toEqual({ ok: false, code: 'file-not-fetched' });
  });

  it('is never fetched from a host on which Teams keeps no files, wherever the redirects started', async () => {
    expect(await local(`${here}/away`)).toEqual({ ok: false, code: 'file-not-allowed' });
    for (const address of [
      `${here}/file`,
      'https://example.org/file',
      'http://contoso-my.sharepoint.com/file',
      'https://contoso-my.sharepoint.com.example.org/file',
      'https://sharepoint.com/file',
      'file:///etc/hostname',
      'minutes.docx',
    ])
      expect(await inTenant(address)).toEqual({ ok: false, code: 'file-not-allowed' });
  });
});
