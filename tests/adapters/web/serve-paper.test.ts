import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../../src/adapters/web/start-server.js';

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

it('the server gives the paper of a token as a download, uncached and without active content, and says if there is none', async () => {
  const none = () => Promise.resolve({ ok: true, body: {} });
  const server = await startServer(
    {
      messages: () => Promise.resolve({ status: 200 }),
      health: none,
      ready: none,
      metrics: null,
      paper: (token) =>
        Promise.resolve(
          token === 'right'
            ? { name: 'ISCG-log.html', type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode('<p>ŵ</p>') }
            : null,
        ),
    },
    { port: 0, host: '127.0.0.1', log: QUIET, isLocal: false },
  );
  onTestFinished(() => server.close());
  const get = (token: string): Promise<Response> => fetch(`http://127.0.0.1:${String(server.port)}/papers/${token}`);
  const paper = await get('right');
  expect([paper.status, await paper.text()]).toEqual([200, '<p>ŵ</p>']);
  expect(Object.fromEntries(paper.headers)).toMatchObject({
    'content-disposition': 'attachment; filename=ISCG-log.html',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
  });
  const gone = await get('wrong');
  expect(gone.status).toBe(404);
  expect(await gone.text()).toContain('This link has run out');
});
