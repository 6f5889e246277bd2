import type { FakeConnector } from '../e2e/fake-connector.js';
import type { Instance } from './instances.js';

/** A group of the test: where it talks, and who talks and leads there. */
export interface CrashGroup {
  readonly conversation: string;
  readonly person: string;
  readonly name: string;
}

export const crashGroups = (count: number): readonly CrashGroup[] =>
  Array.from({ length: count }, (_, at) => ({
    conversation: `19:crash-${at}@thread.v2`,
    person: `29:person-${at}`,
    name: `Person Number${at}`,
  }));

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const PATIENCE = 20_000;
const MOST_TRIES = 100;

/** Says things to whichever instance a load balancer would pick, and again, as Teams does, until it is answered. */
export class Loggers {
  readonly #connector: FakeConnector;
  readonly #instances: readonly Instance[];
  /** How often something had to be said again. */
  retries = 0;

  constructor(connector: FakeConnector, instances: readonly Instance[]) {
    this.#connector = connector;
    this.#instances = instances;
  }

  /** Says a text in a group's conversation, and gives the texts of the card that answered it. */
  async say(group: CrashGroup, id: string, text: string, isAnswer: (words: string) => boolean): Promise<string> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = this.#connector.sent.length;
      if (await this.#post(group, id, text)) {
        const answer = this.#connector.sent
          .slice(before)
          .filter((sent) => sent.activity['replyToId'] === id)
          .map((sent) => JSON.stringify(sent.activity))
          .find(isAnswer);
        if (answer !== undefined) return answer;
      }
      this.retries += 1;
      await wait(100 + Math.random() * 200);
    }
    throw new Error(`${id} was never answered`);
  }

  async #post(group: CrashGroup, id: string, text: string): Promise<boolean> {
    const instance = this.#instances[Math.floor(Math.random() * this.#instances.length)];
    const url = instance?.url ?? null;
    if (url === null) return false;
    try {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(PATIENCE),
        body: JSON.stringify(this.#activity(group, id, text)),
      });
      await response.arrayBuffer();
      return response.status === 200;
    } catch {
      return false;
    }
  }

  #activity(group: CrashGroup, id: string, text: string): Record<string, unknown> {
    const bot = { id: '28:bot', name: 'Matters Arising' };
    return {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      from: { id: group.person, name: group.name },
      recipient: bot,
      conversation: {
        id: group.conversation,
        conversationType: 'groupChat',
        isGroup: true,
        tenantId: 'tenant-1',
        name: 'Crash Group',
      },
      channelData: { tenant: { id: 'tenant-1' } },
      locale: 'en-GB',
      timestamp: '2022-10-13T08:00:00.000Z',
      text: `<at>Matters Arising</at> ${text}`,
      entities: [{ type: 'mention', text: '<at>Matters Arising</at>', mentioned: bot }],
    };
  }
}
