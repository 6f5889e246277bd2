import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../year/random.js';

/** A message that arrived whole. */
export interface Arrival {
  readonly person: string;
  /** What it was given as its id. */
  readonly activity: string;
  /** By which door it came. */
  readonly door: string;
  /** When it came and was answered, in milliseconds since the epoch; null while it is not. */
  readonly at: number;
  answeredAt: number | null;
}

const SLOWEST_MS = 80;
const FASTEST_MS = 5;
const CHAT = 'chat-with-';

export const chatWith = (person: string): string => `${CHAT}${person}`;

/**
 * Microsoft's connector, which notes what arrives and takes 5 to 80 ms for an answer. It has any number of doors: proxies
 * (`HTTP_PROXY`), by which it is told from whom something came.
 */
export class RecordingConnector {
  readonly arrivals: Arrival[] = [];
  /** What was asked of it that no nudge needs. */
  readonly strange: string[] = [];
  readonly #random: Random;
  readonly #servers: Server[] = [];
  #waiting: { readonly door: string; readonly tell: () => void }[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** Opens a door, and gives where it is. */
  async open(door: string): Promise<string> {
    const server = createServer((request, response) => {
      request.on('error', () => undefined);
      request.resume().on('end', () => void this.#take(door, request, response));
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Resolves when something next arrives by a door. */
  next(door: string): Promise<void> {
    return new Promise((tell) => {
      this.#waiting.push({ door, tell });
    });
  }

  /** How many people something has arrived for. */
  get reached(): number {
    return new Set(this.arrivals.map(({ person }) => person)).size;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #take(door: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A proxy is asked for the whole address.
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://connector').pathname);
    const found = /^\/v3\/conversations\/(.+?)\/activities(?:\/|$)/.exec(path)?.[1];
    if (request.method !== 'POST' || found?.startsWith(CHAT) !== true) {
      this.strange.push(`${request.method ?? ''} ${path}`);
      response.writeHead(404).end();
      return;
    }
    const activity = `sent-${this.arrivals.length + 1}`;
    const arrival: Arrival = { person: found.slice(CHAT.length), activity, door, at: Date.now(), answeredAt: null };
    this.arrivals.push(arrival);
    for (const waiting of this.#waiting) if (waiting.door === door) waiting.tell();
    this.#waiting = this.#waiting.filter((waiting) => waiting.door !== door);
    const slowness = FASTEST_MS + this.#random.below(SLOWEST_MS - FASTEST_MS);
    await new Promise((resolve) => setTimeout(resolve, slowness));
    if (response.destroyed) return;
    arrival.answeredAt = Date.now();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: activity }));
  }
}
