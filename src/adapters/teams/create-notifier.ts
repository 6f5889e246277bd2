import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Answer } from '../../core/answers/answer.js';
import type { Language } from '../../core/groups/group.js';
import type { PersonId } from '../../core/leads/lead.js';
import { present } from '../../presentation/present.js';
import type { Delivery, Notifier } from '../../ports/notifier.js';
import type { Store } from '../../ports/store.js';
import { conversationKey, readStored, type StoredReference, toReference } from './conversation-reference.js';
import { deliveryOf } from './delivery.js';
import { toActivity } from './to-activity.js';

interface NotifierOptions {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync' | 'createConversationAsync'>;
  readonly appId: string;
  readonly store: Store;
}

/** Sends messages that nobody asked for just now, through the SDK, to the conversations that the store knows. */
export function createNotifier({ adapter, appId, store }: NotifierOptions): Notifier {
  async function post(stored: StoredReference, answer: Answer, language: Language | 'both'): Promise<Delivery> {
    try {
      await adapter.continueConversationAsync(appId, toReference(stored), async (context: TurnContext) => {
        await context.sendActivity(toActivity(present(answer, language)));
      });
      return { outcome: 'sent', activity: null };
    } catch (error) {
      return deliveryOf(error);
    }
  }

  /** Opens the 1:1 chat with someone who has not written to the bot, by way of a group that they are in. */
  async function openChat(person: PersonId): Promise<StoredReference | Delivery> {
    for (const group of await store.groupsOf(person)) {
      const near = readStored(await store.findConversation(group.id));
      if (near === null) continue;
      try {
        const opened = await createChat(near, person);
        const key = conversationKey(near.tenant, opened.conversation.id);
        await store.saveConversation(key, opened);
        await store.changePerson(person, (known) => ({
          record: known === null ? null : { ...known, conversation: key },
          result: undefined,
        }));
        return opened;
      } catch (error) {
        return deliveryOf(error);
      }
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
    async postToConversation(conversation, answer, language) {
      const stored = readStored(await store.findConversation(conversation));
      return stored === null
        ? { outcome: 'parked', reason: 'the bot is not in the conversation', unreachable: null }
        : post(stored, answer, language);
    },
    async sendToPerson(person, answer, language) {
      const known = await store.findPerson(person);
      const stored = known?.conversation ? readStored(await store.findConversation(known.conversation)) : null;
      if (stored !== null) return post(stored, answer, language);
      const opened = await openChat(person);
      return 'outcome' in opened ? opened : post(opened, answer, language);
    },
  };
}
