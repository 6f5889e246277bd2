import type { RunningBot } from './bot-process.js';
import type { FakeConnector, FakePerson, SentActivity } from './fake-connector.js';

/** The people of the tests; the same as the Playground's. */
export const PEOPLE = {
  claire: person('claire', 'Claire', 'Bennett'),
  owain: person('owain', 'Owain', 'Price'),
  sian: person('sian', 'Siân', 'Rees'),
  tomos: person('tomos', 'Tomos', 'Hughes'),
  amina: person('amina', 'Amina', 'Yusuf'),
} as const;

export const TENANT = 'tenant-1';
const BOT = { id: '28:bot', name: 'Matters Arising' };

function person(id: string, givenName: string, surname: string): FakePerson {
  const name = `${givenName} ${surname}`;
  return { id: `29:${id}`, name, aadObjectId: `aad-${id}`, givenName, surname, email: `${id}@example.org` };
}

/** Where someone speaks. */
export interface Place {
  readonly id: string;
  readonly type: 'personal' | 'groupChat' | 'channel';
  readonly name?: string;
}

export const GROUP_CHAT: Place = {
  id: '19:iscg@thread.v2',
  type: 'groupChat',
  name: 'ISCG Support and Challenge Group',
};
export const personalChat = (who: FakePerson): Place => ({ id: `chat-with-${who.id}`, type: 'personal' });

export interface Said {
  readonly status: number;
  readonly body: unknown;
  /** What the bot sent to that place in answer. */
  readonly replies: readonly SentActivity[];
}

let count = 0;

/** A conversation with the bot over HTTP, as Teams carries it. */
export class Chat {
  readonly bot: RunningBot;
  readonly connector: FakeConnector;

  constructor(bot: RunningBot, connector: FakeConnector) {
    this.bot = bot;
    this.connector = connector;
  }

  /** Someone says something; in a place of several people they mention the bot unless told otherwise. */
  say(who: FakePerson, place: Place, text: string, extra: Record<string, unknown> = {}): Promise<Said> {
    const isMentioned = place.type !== 'personal' && extra['entities'] === undefined;
    const mention = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: BOT };
    return this.send(who, place, {
      type: 'message',
      text: isMentioned ? `<at>Matters Arising</at> ${text}` : text,
      ...(isMentioned ? { entities: [mention] } : {}),
      ...extra,
    });
  }

  /** Someone presses a button of a card that the bot sent. */
  press(
    who: FakePerson,
    place: Place,
    verb: string,
    data: Record<string, unknown>,
    extra: Record<string, unknown> = {},
  ): Promise<Said> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    return this.send(who, place, { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'sent-1', ...extra });
  }

  async send(who: FakePerson, place: Place, part: Record<string, unknown>): Promise<Said> {
    const before = this.connector.sentTo(place.id).length;
    count += 1;
    const response = await fetch(`${this.bot.url}/api/messages`, {
      method: 'POST',
      // A connection of its own: a kept one may be closed at the moment when it is used again.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ ...this.envelope(who, place), id: `activity-${process.pid}-${count}`, ...part }),
    });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, body, replies: this.connector.sentTo(place.id).slice(before) };
  }

  envelope(who: FakePerson, place: Place): Record<string, unknown> {
    return {
      channelId: 'msteams',
      serviceUrl: this.connector.url,
      from: { id: who.id, name: who.name, aadObjectId: who.aadObjectId },
      recipient: BOT,
      conversation: {
        id: place.id,
        conversationType: place.type,
        // Teams and the Playground leave it out of a 1:1 chat.
        ...(place.type === 'personal' ? {} : { isGroup: true }),
        tenantId: TENANT,
        name: place.name,
      },
      channelData: { tenant: { id: TENANT } },
      locale: 'en-GB',
      timestamp: '2022-07-14T10:00:00.000Z',
    };
  }
}

/** The card in an activity that the bot sent. */
export function cardOf(sent: SentActivity | undefined): Record<string, unknown> {
  const attachments = (sent?.activity['attachments'] ?? []) as readonly { readonly content: Record<string, unknown> }[];
  const content = attachments[0]?.content;
  if (content === undefined) throw new Error(`no card in ${JSON.stringify(sent)}`);
  return content;
}

/** The card that a pressed button was answered with. */
export function answeredCard(said: Said): Record<string, unknown> {
  const { value } = said.body as { readonly value: Record<string, unknown> };
  return value;
}

/** Every text that a reader of the card sees, in order, a line each. */
export function textOf(card: unknown): string {
  const lines: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (['text', 'title', 'value', 'label'].includes(key) && typeof value === 'string') lines.push(value);
        else if (key !== 'data' && key !== 'fallback') walk(value);
      }
    }
  };
  walk(card);
  return lines.join('\n').replaceAll('\\', '');
}

/** The buttons of a card: the verb and data that each sends. */
export function buttonsOf(card: unknown): readonly { readonly verb: string; readonly data: Record<string, unknown> }[] {
  const found: { verb: string; data: Record<string, unknown> }[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const { type, verb, data } = node as { type?: unknown; verb?: unknown; data?: unknown };
      if (type === 'Action.Execute' && typeof verb === 'string')
        found.push({ verb, data: (data ?? {}) as Record<string, unknown> });
      for (const [key, value] of Object.entries(node)) if (key !== 'fallback') walk(value);
    }
  };
  walk(card);
  return found;
}
