import { onTestFinished } from 'vitest';
import { createCalendarRoute } from '../../../src/app/create-calendar-route.js';
import { startServer } from '../../../src/adapters/web/start-server.js';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { readEvents } from '../../app/papers/read-back.js';

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const none = () => Promise.resolve({ ok: true, body: {} });

/** A bot and the server that calendars are fetched from, over one store; `now` may be moved. */
export class CalendarServer {
  now = '2022-09-14T10:00:00.000Z';
  readonly #services: Services;
  readonly #port: number;

  private constructor(services: Services, port: number) {
    this.#services = services;
    this.#port = port;
  }

  static async over(store: Store, isServed: (tenant: string) => boolean = () => true): Promise<CalendarServer> {
    const clock = { now: () => server.now };
    const { services } = await sampleServices({ store, clock });
    const calendar = createCalendarRoute({ stores: { of: () => store }, clock, log: QUIET, isServed });
    const handlers = {
      messages: () => Promise.resolve({ status: 200 }),
      health: none,
      ready: none,
      metrics: null,
      calendar,
    };
    const running = await startServer(handlers, { port: 0, host: '127.0.0.1', log: QUIET, isLocal: false });
    onTestFinished(() => running.close());
    const server = new CalendarServer(services, running.port);
    return server;
  }

  /** What somebody says, as an activity of its own unless it says which. */
  say(who: string, text: string, isPersonal = true, activity?: string): Promise<AnyReply> {
    const asker = askerOf(who, { now: this.now, ...(activity === undefined ? {} : { activity }) }, isPersonal);
    return answerCommand(this.#services, asker, hear(text, { isLocal: false }), null);
  }

  press(who: string, verb: 'renew-calendar' | 'stop-calendar'): Promise<AnyReply> {
    return answerButton(this.#services, askerOf(who, { now: this.now }, true), { verb }, null);
  }

  /** The path of the address that somebody is given. */
  async address(who: string, text = 'my calendar address', activity?: string): Promise<string> {
    const reply = await this.say(who, text, true, activity);
    if (reply.kind !== 'calendar-address') throw new Error(`no address: ${reply.kind}`);
    return new URL(reply.url).pathname;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${String(this.#port)}${path}`, { headers });
  }

  /** What another library than the one that wrote it reads in the calendar of an address: what, and when. */
  async events(path: string): Promise<readonly (readonly [string, string])[]> {
    const answer = await this.get(path);
    const events = readEvents(new Uint8Array(await answer.arrayBuffer()));
    return events.map(({ summary, start }) => [summary, start]);
  }
}
