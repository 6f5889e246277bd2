import { once } from 'node:events';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMeter } from '../../../src/adapters/prom-client/create-meter.js';
import { type HttpHandlers, startServer } from '../../../src/adapters/web/start-server.js';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function start(
  handlers: Partial<HttpHandlers> = {},
  isLocal = false,
): Promise<Awaited<ReturnType<typeof startServer>>> {
  const server = await startServer(
    {
      messages: () => Promise.resolve({ status: 200 }),
      health: () => Promise.resolve({ ok: true, body: {} }),
      ready: () => Promise.resolve({ ok: true, body: {} }),
      metrics: null,
      ...handlers,
    },
    { port: 0, host: '127.0.0.1', log: quiet, isLocal },
  );
  onTestFinished(() => server.close());
  return server;
}

it('the server answers 503 with the door’s words if a door reports a problem', async () => {
  const { port } = await start({ ready: () => Promise.resolve({ ok: false, body: { reason: 'stopping' } }) });
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([503, { reason: 'stopping' }]);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

it('the server does not wait for idle connections, whether used before or never', async () => {
  const server = await start();
  const { port } = server;
  const never = connect(port, '127.0.0.1');
  await once(never, 'connect');
  const agent = new Agent({ keepAlive: true });
  const used = request({ port, host: '127.0.0.1', path: '/healthz', agent }).end();
  const [answer] = (await once(used, 'response')) as [NodeJS.ReadableStream];
  await once(answer.resume(), 'end');
  await server.close();
  await once(never, 'close');
});

it('the server accepts no connections once it closes, answers running requests, and then closes their connections', async () => {
  let answerNow: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const isThere = new Promise<void>((resolve) => (arrived = resolve));
  const server = await start({
    messages: async () => {
      arrived();
      await new Promise<void>((resolve) => (answerNow = resolve));
      return { status: 200, body: { said: 'all' } };
    },
  });
  const url = `http://127.0.0.1:${server.port}/api/messages`;
  const asked = fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  await isThere;
  expect(server.requests()).toBe(1);
  const closed = server.close();
  await expect(fetch(url)).rejects.toThrow();
  answerNow();
  const answer = await asked;
  expect([answer.status, answer.headers.get('connection'), await answer.json()]).toEqual([
    200,
    'close',
    { said: 'all' },
  ]);
  await closed;
  expect(server.requests()).toBe(0);
});

it('the server shows Prometheus what was planned and sent, by kind, and nothing if metrics are off', async () => {
  const meter = createMeter();
  meter.planned('digest', 3);
  meter.tried('digest', 'sent', 120, 2000);
  meter.tried('digest', 'retry', 80, 2000);
  meter.tried('summary', 'parked', 80, 0);
  const server = await start({ metrics: meter });
  const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n');
  expect(lines).toContain('matters_items_planned_total{kind="digest"} 3');
  expect(lines).toContain('matters_items_tried_total{kind="digest",outcome="sent"} 1');
  expect(lines).toContain('matters_items_tried_total{kind="digest",outcome="retry"} 1');
  expect(lines).toContain('matters_items_tried_total{kind="summary",outcome="parked"} 1');
  // Two seconds late, which only what went out is counted for.
  expect(lines).toContain('matters_lateness_seconds_bucket{le="1",kind="digest"} 0');
  expect(lines).toContain('matters_lateness_seconds_bucket{le="5",kind="digest"} 1');
  const silent = await start();
  expect((await fetch(`http://127.0.0.1:${silent.port}/metrics`)).status).toBe(404);
});

describe('the server in local mode', () => {
  /** The status of a request with these headers, by its method and path. */
  async function ask(port: number, headers: OutgoingHttpHeaders, path = 'POST /api/messages'): Promise<number> {
    const [method, at] = path.split(' ');
    const asked = request({ port, host: '127.0.0.1', path: at, method, headers }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode ?? 0;
  }

  it.each([
    { host: 'localhost:3978' },
    { host: 'LOCALHOST:3978' },
    { host: '127.0.0.1:3978' },
    { host: '[::1]:3978' },
    { host: 'localhost', origin: 'http://localhost:56150' },
  ])('accepts requests for a name of the machine itself: %j', async (headers) => {
    expect(await ask((await start({}, true)).port, headers)).toBe(200);
  });

  it.each([
    { host: 'evil.example' },
    { host: 'localhost.evil.example:3978' },
    { host: 'localhost@evil.example' },
    { host: '127.0.0.1.evil.example' },
    { host: '192.0.2.7:3978' },
    { host: '0.0.0.0:3978' },
    { host: 'localhost', origin: 'http://evil.example' },
    { host: 'localhost', origin: 'null' },
  ])('refuses all other requests, whatever their path: %j', async (headers) => {
    const { port } = await start({}, true);
    for (const path of ['POST /api/messages', 'GET /healthz', 'GET /readyz', 'GET /metrics'])
      expect(await ask(port, headers, path)).toBe(403);
  });

  it('checks names only there', async () => {
    expect(await ask((await start()).port, { host: 'bot.example.org', origin: 'https://example.org' })).toBe(200);
  });
});

describe('a message', () => {
  const post = (
    port: number,
    body: string | Buffer<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const taking = async (): Promise<{ readonly port: number; readonly taken: unknown[] }> => {
    const taken: unknown[] = [];
    const { port } = await start({
      messages: (authorization, body) => {
        taken.push([authorization, body]);
        return Promise.resolve({ status: 200 });
      },
    });
    return { port, taken };
  };

  it.each([
    ['as Teams sends it', {}, (body: string) => Buffer.from(body)],
    [
      'that says how its letters are written',
      { 'content-type': 'application/json; charset=utf-8' },
      (body: string) => Buffer.from(body),
    ],
    ['of another kind of JSON', { 'content-type': 'application/json; charset=utf-16le' }, utf16],
    ['that is packed', { 'content-encoding': 'gzip' }, (body: string) => gzipSync(body)],
  ])('%s is accepted whole', async (_which, headers: Record<string, string>, made) => {
    const { port, taken } = await taking();
    const said = { type: 'message', text: 'Cwblhau’r ŵyl 📋'.repeat(5000) };
    const answer = await post(port, made(JSON.stringify(said)), { authorization: 'Bearer x', ...headers });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(taken).toEqual([['Bearer x', said]]);
  });

  it.each(['{"type":', '"words"', '7', '[1'])('is refused if it is not a JSON object: %j', async (body) => {
    const { port, taken } = await taking();
    const answer = await post(port, body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'The request could not be read.' }]);
    expect(taken).toEqual([]);
  });

  it('is refused if it is too large', async () => {
    const { port, taken } = await taking();
    const answer = await post(port, JSON.stringify({ text: 'a'.repeat(2 * 1024 * 1024) }));
    expect([answer.status, await answer.json()]).toEqual([413, { error: 'The body is larger than 2 MB.' }]);
    expect(taken).toEqual([]);
  });

  it('is never accepted if it breaks off', async () => {
    const { port, taken } = await taking();
    const asked = request({ port, method: 'POST', path: '/api/messages', host: '127.0.0.1' });
    asked.on('error', () => undefined);
    asked.setHeader('content-type', 'application/json');
    asked.setHeader('content-length', 100);
    asked.write('{"type":"message"}');
    await once(asked, 'socket');
    asked.destroy();
    await new Promise((resolve) => asked.once('close', resolve));
    expect((await post(port, '{}')).status).toBe(200);
    expect(taken).toEqual([['', {}]]);
  });

  it('gets an error status if it could not be answered', async () => {
    const { port } = await start({ messages: () => Promise.reject(new Error('made up by a test')) });
    expect((await post(port, '{}')).status).toBe(500);
  });
});

function utf16(body: string): Buffer<ArrayBuffer> {
  return Buffer.from(body, 'utf16le');
}
