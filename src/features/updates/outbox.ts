import type { OutboxItem, OutboxSubject } from '../../model/outbox-item.js';
import type { Reply } from '../../model/reply.js';
import { cardsSince, findCard } from '../../delivery/find-card.js';
import { groupsOf } from '../../delivery/groups-of.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';

type UpdateSubject = Extract<OutboxSubject, { readonly kind: 'update' }>;

/** What each kind of message says of how it stands, by the kind of its item. */
export type Messages = Readonly<Record<string, Pick<MessageDeclaration<OutboxSubject>, 'asItStands'>>>;

/** A card that was sent, as it now stands, in its own place; null when it is not known where that is. */
async function composeUpdate(
  messages: Messages,
  { store, subject: { person, card }, now }: Composing<UpdateSubject>,
): Promise<Composed | null> {
  const item = await findCard(store, person, card, cardsSince(now));
  if (item?.activity == null) return null;
  const reply = await asItStands(messages, item, { store, now });
  return reply && { reply, language: await languageOf(store, person), replaces: item.activity };
}

async function asItStands(
  messages: Messages,
  item: OutboxItem,
  { store, now }: Pick<Composing<UpdateSubject>, 'store' | 'now'>,
): Promise<Reply | null> {
  const { subject } = item;
  if (!('person' in subject)) return null;
  const groups = await groupsOf(store, subject);
  if (groups.length === 0) return { kind: 'closed' };
  return (await messages[subject.kind]?.asItStands?.({ store, item, subject, groups, now })) ?? null;
}

/** In the place of a card that was sent: the same as it now stands, as the messages of this list say. */
export const updateMessage = (messages: Messages): MessageDeclaration<UpdateSubject> => ({
  compose: (composing) => composeUpdate(messages, composing),
});
