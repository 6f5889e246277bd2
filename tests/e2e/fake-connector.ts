import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Someone in the fake conversations. */
export interface FakePerson {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/** What the bot sent: the conversation it went to, and the activity. */
export interface SentActivity {
  readonly conversation: string;
  readonly activity: Record<string, unknown>;
  readonly isUpdate: boolean;
  /** When, in milliseconds since the epoch. */
  readonly at: number;
}

/** How the connector answers the next sends: a status and headers, for as many as are listed. */
export interface Fault {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Microsoft's connector, on loopback: takes what the bot sends, knows members, opens 1:1 chats. */
export class FakeConnector {
  readonly sent: SentActivity[] = [];
  /** With whom it opened a 1:1 chat, each time. */
  readonly opened: string[] = [];
  readonly faults: Fault[] = [];
  /** How it answers whatever goes to these conversations, for as long as they are here. */
  readonly refusals = new Map<string, Fault>();
  /** What is never answered, by its method and path. */
  silentOn: RegExp | null = null;
  /** Milliseconds that each thing the bot sends waits for its answer; for ever when infinite. */
  slowness = 0;
  /** How many are waiting. */
  waiting = 0;
  readonly #server: Server;
  /** Whom it lists as the members of every conversation. */
  people: readonly FakePerson[];
  /** How many of them it lists at once, and the page that it fails on, from 1. */
  pageSize = Infinity;
  brokenPage = 0;
  #count = 0;

  private constructor(server: Server, people: readonly FakePerson[]) {
    this.#server = server;
    this.people = people;
  }

  static async start(people: readonly FakePerson[]): Promise<FakeConnector> {
    const server = createServer();
    const connector = new FakeConnector(server, people);
    server.on('request', (request: IncomingMessage, response) => {
      void readBody(request).then(async (body) => {
        if (request.method !== 'GET') await connector.#wait();
        if (connector.silentOn?.test(`${request.method ?? ''} ${request.url ?? ''}`) === true) {
          connector.waiting += 1;
          return;
        }
        const { status, headers, value } = connector.#answer(request.method ?? '', request.url ?? '', body);
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(value));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }

  /** What went to one conversation, oldest first. */
  sentTo(conversation: string): readonly SentActivity[] {
    return this.sent.filter((sent) => sent.conversation === conversation);
  }

  async #wait(): Promise<void> {
    this.waiting += 1;
    if (this.slowness > 0)
      await new Promise((resolve) => this.slowness < Infinity && setTimeout(resolve, this.slowness));
    this.waiting -= 1;
  }

  #membersFrom(asked: URLSearchParams): { status: number; value: unknown } {
    const from = Number(asked.get('continuationToken') ?? 0);
    const until = from + this.pageSize;
    if (this.brokenPage > 0 && from === (this.brokenPage - 1) * this.pageSize)
      return { status: 500, value: { error: { code: 'Broken', message: 'asked for' } } };
    const more = until < this.people.length ? { continuationToken: String(until) } : {};
    return { status: 200, value: { members: this.people.slice(from, until), ...more } };
  }

  #answer(
    method: string,
    url: string,
    body: unknown,
  ): { status: number; headers?: Record<string, string>; value: unknown } {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    if (method === 'GET' && path.endsWith('/pagedmembers'))
      return this.#membersFrom(new URL(url, this.url).searchParams);
    if (method === 'POST' && path === '/v3/conversations') {
      const { members } = body as { members: readonly { id: string }[] };
      this.opened.push(members[0]?.id ?? '');
      return { status: 201, value: { id: `chat-with-${members[0]?.id ?? ''}`, activityId: 'x', serviceUrl: this.url } };
    }
    const match = /^\/v3\/conversations\/(.+?)\/activities/.exec(path);
    if (match === null) return { status: 404, value: { error: { code: 'NotFound', message: path } } };
    const fault = this.refusals.get(match[1] ?? '') ?? this.faults.shift();
    if (fault !== undefined) {
      const value = fault.body ?? { error: { code: 'Fault', message: 'asked for' } };
      return { status: fault.status, ...(fault.headers ? { headers: fault.headers } : {}), value };
    }
    this.#count += 1;
    this.sent.push({
      conversation: match[1] ?? '',
      activity: body as Record<string, unknown>,
      isUpdate: method === 'PUT',
      at: Date.now(),
    });
    return { status: 200, value: { id: `sent-${this.#count}` } };
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}
