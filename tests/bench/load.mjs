// The other side of the turns benchmark: a connector that swallows replies, and people who log actions.
import http from 'node:http';

/** A connector on loopback that answers every send at once and counts them. */
export async function startConnector() {
  const state = { sends: 0 };
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      state.sends += 1;
      response.setHeader('content-type', 'application/json');
      response.end(request.url.includes('pagedmembers') ? '{"members":[]}' : '{"id":"sent"}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, state, stop: () => server.close() };
}

/** Sends messages to a bot: `turn(group, text)` resolves when the bot has answered with 200. */
export function createClient(port, connectorUrl, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let count = 0;
  const turn = (group, text) =>
    new Promise((resolve, reject) => {
      count += 1;
      const body = JSON.stringify({
        type: 'message',
        id: `bench-${process.pid}-${port}-${count}`,
        timestamp: '2022-10-12T10:00:00.000Z',
        serviceUrl: connectorUrl,
        channelId: 'msteams',
        from: { id: `29:person-${group}`, name: `Person Number${group}`, aadObjectId: `aad-${group}` },
        conversation: {
          id: `19:group-${group}@thread.v2`,
          conversationType: 'groupChat',
          isGroup: true,
          tenantId: 'tenant',
          name: `Bench Group ${group}`,
        },
        recipient: { id: '28:bot', name: 'Matters Arising' },
        channelData: { tenant: { id: 'tenant' } },
        locale: 'en-GB',
        text,
      });
      send(body, resolve, reject);
    });
  function send(body, resolve, reject) {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: '/api/messages',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
        );
      },
    );
    // A bot closes what was idle while another was measured, and what is sent at that moment was not read.
    request.on('error', (error) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') send(body, resolve, reject);
      else reject(error);
    });
    request.end(body);
  }
  return { turn, stop: () => agent.destroy() };
}

/** Counts on over all runs: what a run repeated would be asked about, and not logged. */
let number = 0;

/**
 * Runs turns over a number of groups, from the group `from` on, for some seconds or so many turns. Gives turns a second
 * and the latencies, sorted, in milliseconds.
 */
export async function measure(client, { from = 0, groups, connections, seconds = Infinity, turns = Infinity, text }) {
  const latencies = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  let left = turns;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0 && performance.now() < end) {
        const begun = performance.now();
        left -= 1;
        number += 1;
        await client.turn(from + (number % groups), text.replace('#', String(number)));
        latencies.push(performance.now() - begun);
      }
    }),
  );
  const perSecond = (latencies.length * 1000) / (performance.now() - started);
  latencies.sort((one, other) => one - other);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { turns: latencies.length, perSecond, p50: at(0.5), p99: at(0.99) };
}
