import { createHash } from 'node:crypto';
import type { Activity, ConversationReference } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** In a channel's conversation id the thread follows this; the group lives in the whole channel. */
const THREAD = ';messageid=';

const withoutThread = (id: string): string => id.split(THREAD)[0] ?? id;

/** The key of a conversation within its tenant: safe as a file name, the same after a restart. */
export function conversationKey(tenant: string, conversationId: string): string {
  const named = `${tenant}\n${withoutThread(conversationId)}`;
  const known = keys.get(named);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(named).digest('hex').slice(0, 24);
  keys.set(named, key);
  return key;
}

/** Keys of recently active conversations: making a key takes as long as reading a message's words. */
const keys = new LRUCache<string, string>({ max: 5000 });

/** Teams leaves isGroup out of a 1:1 chat, and may leave out the bot's name, whatever the SDK's types say. */
const storedSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  tenant: z.string(),
  /** The team that owns the channel; null for a chat, and for references stored before this field existed. */
  team: z.string().nullable().default(null),
  bot: z.object({ id: z.string(), name: z.string().default('') }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().nullable(),
    isGroup: z.boolean().default(false),
  }),
});

/** What we store about a conversation, so that the bot can write there first. */
export type StoredReference = z.infer<typeof storedSchema>;

/** Reads a stored reference; null when there is none, or it does not have our shape. */
export function readStored(value: unknown): StoredReference | null {
  const parsed = storedSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The team that an activity came from; null for one from a chat. */
export function teamOf({ channelData }: Pick<Activity, 'channelData'>): string | null {
  const { team } = (channelData ?? {}) as { readonly team?: { readonly id?: unknown } };
  return typeof team?.id === 'string' && team.id !== '' ? team.id : null;
}

/** What to store about the conversation that an activity came from. */
export function referenceFrom(activity: Activity, tenant: string): StoredReference {
  return storedSchema.parse({
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    tenant,
    team: teamOf(activity),
    bot: { id: activity.recipient.id, name: activity.recipient.name },
    conversation: {
      id: withoutThread(activity.conversation.id),
      conversationType: activity.conversation.conversationType || null,
      isGroup: activity.conversation.isGroup,
    },
  });
}

/** The SDK's form of a stored reference. */
export function toReference(stored: StoredReference): Partial<ConversationReference> {
  const { id, conversationType, isGroup } = stored.conversation;
  return {
    serviceUrl: stored.serviceUrl,
    channelId: stored.channelId,
    bot: stored.bot,
    conversation: { id, isGroup, conversationType: conversationType ?? '', tenantId: stored.tenant, name: '' },
  };
}
