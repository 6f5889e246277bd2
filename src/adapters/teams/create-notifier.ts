import type { CloudAdapter, TurnContext } from 'botbuilder';
import { unmetPerson } from '../../model/unmet-person.js';
import type { PersonId } from '../../model/lead.js';
import type { Language } from '../../model/language.js';
import type { Reply } from '../../model/reply.js';
import type { Bot, ShownReply } from '../../ports/bot.js';
import type { Delivery, Notifier } from '../../ports/notifier.js';
import type { SendingLimits } from '../../ports/sending-limits.js';
import type { Store } from '../../ports/store.js';
import { conversationKey, readStored, type StoredReference, toReference } from './conversation-reference.js';
import { deliveryOf } from './delivery.js';
import { toActivity } from './to-activity.js';

interface NotifierOptions {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync' | 'createConversationAsync'>;
  readonly appId: string;
  readonly store: Store;
  readonly limits: SendingLimits;
  /** Words and draws a reply; loads what it needs on the first call. */
  readonly show: (...said: Parameters<Bot['showIn']>) => ShownReply | Promise<ShownReply>;
}

/** Sends messages that nobody has just asked for, through the SDK, to the conversations in the store. */
export function createNotifier({ adapter, appId, store, limits, show }: NotifierOptions): Notifier {
  /** Makes one request in a conversation; returns the id of the activity, or why it failed. */
  async function tell(
    stored: StoredReference,
    request: (context: TurnContext) => Promise<string | null>,
  ): Promise<Delivery> {
    let activity: string | null = null;
    try {
      await adapter.continueConversationAsync(appId, toReference(stored), async (context: TurnContext) => {
        activity = await request(context);
      });
      return { outcome: 'sent', activity };
    } catch (error) {
      return deliveryOf(error, Date.now());
    }
  }

  const post = (stored: StoredReference, reply: Reply, language: Language | 'both'): Promise<Delivery> =>
    tell(stored, async (context) => (await context.sendActivity(toActivity(await show(language, reply))))?.id ?? null);

  async function knownChat(person: PersonId): Promise<StoredReference | null> {
    const known = await store.findPerson(person);
    return known?.conversation ? readStored(await store.findConversation(known.conversation)) : null;
  }

  /** Opens the 1:1 chat with someone who has not written to the bot, through a group that they are in. */
  async function openChat(person: PersonId): Promise<StoredReference | Delivery> {
    for (const group of await store.groupsOf(person)) {
      const near = readStored(await store.findConversation(group.id));
      if (near === null) continue;
      let opened: StoredReference;
      try {
        opened = await createChat(near, person);
      } catch (error) {
        return deliveryOf(error, Date.now());
      }
      const key = conversationKey(near.tenant, opened.conversation.id);
      await store.saveConversation(key, opened);
      await store.changePerson(person, (known) => ({
        record: { ...(known ?? unmetPerson(person, group)), conversation: key },
        result: undefined,
      }));
      return opened;
    }
    return { outcome: 'parked', reason: 'no conversation to reach them by', unreachable: 'never-installed' };
  }

  async function createChat(near: StoredReference, person: PersonId): Promise<StoredReference> {
    let id = '';
    const parameters = {
      isGroup: false,
      bot: near.bot,
      members: [{ id: person, name: '' }],
      tenantId: near.tenant,
      channelData: { tenant: { id: near.tenant } },
      topicName: '',
      activity: undefined as never,
    };
    await adapter.createConversationAsync(
      appId,
      near.channelId,
      near.serviceUrl,
      '',
      parameters,
      (context: TurnContext) => {
        id = context.activity.conversation.id;
        return Promise.resolve();
      },
    );
    return { ...near, conversation: { id, conversationType: 'personal', isGroup: false } };
  }

  return {
    async postToConversation(conversation, reply, language) {
      const stored = readStored(await store.findConversation(conversation));
      return stored === null
        ? { outcome: 'parked', reason: 'the bot is not in the conversation', unreachable: null }
        : post(stored, reply, language);
    },
    async sendToPerson(person, reply, language) {
      const stored = await knownChat(person);
      if (stored !== null) return post(stored, reply, language);
      const opened = await openChat(person);
      if ('outcome' in opened) return opened;
      // Opening the chat used the one request that the caller had permission for.
      const permission = await limits.ask(opened.tenant, person);
      return permission.ok
        ? post(opened, reply, language)
        : { outcome: 'retry', reason: 'sending limits', afterSeconds: permission.afterSeconds, isThrottled: false };
    },
    async updateForPerson(person, activity, reply, language) {
      const stored = await knownChat(person);
      // If the card cannot be reached, a new message may still get through.
      if (stored === null)
        return { outcome: 'parked', reason: 'the conversation of the card is not known', unreachable: null };
      return tell(stored, async (context) => {
        const updated = await context.updateActivity({ ...toActivity(await show(language, reply)), id: activity });
        return updated?.id ?? activity;
      });
    },
  };
}
