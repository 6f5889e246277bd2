import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personKind } from '../../src/adapters/lowdb/files/kinds.js';
import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import type { BotProcess } from '../e2e/bot-process.js';
import type { FakeConnector, SentActivity } from '../e2e/fake-connector.js';
import { buttonsOf, textOf } from '../e2e/chat.js';
import { inputsOf, linksOf } from './shown-fields.js';
import type { ChatCase } from './chat-case.js';
import { chatOf, personIdOf, tenantOf, whoOf } from './seed-copies.js';

/** How a copy of the world stands after a message, and what the bot answered. */
export interface Seen {
  readonly group: Group;
  readonly person: Person | null;
  /** The kind of the reply, such as `list`; empty where there was none. */
  readonly kind: string;
  /** Every text of the answer. */
  readonly text: string;
  readonly buttons: readonly Pressable[];
  /** What its inputs hold, which every button of it sends. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where its links lead. */
  readonly links: readonly string[];
}

interface Pressable {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

const BOT = { id: '28:bot', name: 'Matters Arising' };
let count = 0;

/** One copy of the world of a case, talked to over HTTP. */
export class CopyOfWorld {
  readonly #bot: BotProcess;
  readonly #connector: FakeConnector;
  readonly #case: ChatCase;
  readonly #copy: number;
  readonly #group: string;

  constructor(bot: BotProcess, connector: FakeConnector, one: ChatCase, copy: number, group: string) {
    this.#bot = bot;
    this.#connector = connector;
    this.#case = one;
    this.#copy = copy;
    this.#group = group;
  }

  get #place(): { readonly id: string; readonly type: string } {
    return this.#case.where === 'group'
      ? { id: chatOf(this.#case.id, this.#copy), type: 'groupChat' }
      : { id: `1:1-${personIdOf(this.#case.id, this.#copy, whoOf(this.#case.who))}`, type: 'personal' };
  }

  /** Somebody says what comes before, where the case has that, and then its message. */
  async play(): Promise<{ readonly before: Seen; readonly after: Seen }> {
    for (const said of saidBefore(this.#case)) await this.say(said, true);
    const before = await this.#seen('', []);
    const after = await this.say(this.#case.text, this.#case.mention !== false);
    return { before, after };
  }

  say(text: string, isMentioned: boolean): Promise<Seen> {
    const mention = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: BOT };
    const isHere = this.#case.where === 'group' && isMentioned;
    return this.#send({
      type: 'message',
      text: isHere ? `<at>Matters Arising</at> ${text}` : text,
      entities: isHere ? [mention] : [],
    });
  }

  press({ verb, data }: Pressable, inputs: Seen['inputs']): Promise<Seen> {
    const value = { action: { type: 'Action.Execute', verb, data: { ...inputs, ...data } }, trigger: 'manual' };
    return this.#send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'sent-1' });
  }

  async #send(part: Record<string, unknown>): Promise<Seen> {
    const place = this.#place;
    const who = whoOf(this.#case.who);
    const id = personIdOf(this.#case.id, this.#copy, who);
    const already = this.#connector.sentTo(place.id).length;
    count += 1;
    const activity = `chat-${count}`;
    const response = await fetch(`${this.#bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        channelId: 'msteams',
        serviceUrl: this.#connector.url,
        from: { id, name: this.#case.who, aadObjectId: `aad-${id}` },
        recipient: BOT,
        conversation: {
          id: place.id,
          conversationType: place.type,
          ...(place.type === 'personal' ? {} : { isGroup: true }),
          tenantId: tenantOf(this.#case.id, this.#copy),
        },
        channelData: { tenant: { id: tenantOf(this.#case.id, this.#copy) } },
        locale: 'en-GB',
        id: activity,
        ...part,
      }),
    });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    const sent = this.#connector.sentTo(place.id).slice(already);
    const cards =
      part['type'] === 'invoke' ? [(body as { readonly value?: unknown } | null)?.value] : sent.map(shownOf);
    return this.#seen(activity, cards);
  }

  /** The kind of the reply to an activity, as the bot's log has it, which may come a moment after the reply. */
  async #kindOf(activity: string): Promise<string> {
    for (let tries = 0; tries < 40; tries += 1) {
      const output = this.#bot.output().slice(-30_000).split('\n');
      const line = output.find((one) => one.includes(`"activity":"${activity}"`) && one.includes('"reply":'));
      if (line !== undefined) return String((JSON.parse(line) as { readonly reply: unknown }).reply);
      if (output.some((one) => one.includes(`"activity":"${activity}"`) && one.includes('"msg":"turn"'))) return '';
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return '';
  }

  async #seen(activity: string, cards: readonly unknown[]): Promise<Seen> {
    const kind = activity === '' ? '' : await this.#kindOf(activity);
    return {
      group: recordsIn(this.#bot.dataFolder, 'groups', `${this.#group}.json`)[0] as Group,
      person: personIn(this.#bot.dataFolder, personIdOf(this.#case.id, this.#copy, whoOf(this.#case.who))),
      kind,
      text: cards.map((card) => (typeof card === 'string' ? card : textOf(card))).join('\n'),
      buttons: cards.flatMap((card) => buttonsOf(card)),
      inputs: inputsOf(cards),
      links: linksOf(cards),
    };
  }
}

function shownOf({ activity }: SentActivity): unknown {
  const attachments = (activity['attachments'] ?? []) as readonly { readonly content: unknown }[];
  return attachments[0]?.content ?? activity['text'];
}

const recordsIn = (folder: string, kind: string, file: string): readonly unknown[] =>
  (JSON.parse(readFileSync(join(folder, kind, file), 'utf8')) as { readonly records: readonly unknown[] }).records;

function personIn(folder: string, id: string): Person | null {
  const file = personKind.fileOfKey(id);
  if (!existsSync(join(folder, file))) return null;
  const [kind = '', name = ''] = file.split('/');
  return (recordsIn(folder, kind, name).find((record) => (record as Person).id === id) as Person | undefined) ?? null;
}

/** What is said first, so that the bot has shown what it last showed; the rest was sent before. */
function saidBefore({ last, right }: ChatCase): readonly string[] {
  const reference = /ISCG-\d+/.exec(last)?.[0] ?? '';
  if (last.startsWith('card')) return [`show ${reference}`];
  if (last.startsWith('logged')) return ['ACTION: Owain Price to find a speaker on rural transport'];
  const outcome = Array.isArray(right) ? (right as readonly { until?: string }[])[0] : (right as { until?: string });
  if (last.startsWith('asked')) return [`${reference} more time until ${outcome?.until ?? '2023-01-16'}`];
  return [];
}
