import type { Group } from '../../model/group.js';
import type { OutboxItem } from '../../model/outbox-item.js';
import type { Reply } from '../../model/reply.js';
import { type UpdateSubject, updateSubject } from '../../delivery/card-updates.js';
import { cardsSince, findCard } from '../../delivery/find-card.js';
import { groupsOf } from '../../delivery/groups-of.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';

/** How each kind of message redraws its card, by the kind of its outbox item. */
export type Messages = ReadonlyMap<string, Pick<MessageDeclaration, 'subject' | 'asItStands'>>;

/** Composes a sent card as it now stands, to replace it; null if we do not know where it is. */
async function composeUpdate(
  messages: Messages,
  { store, subject: { person, card }, now }: Composing<UpdateSubject>,
): Promise<Composed | null> {
  const item = await findCard(store, person, card, cardsSince(now));
  if (item?.activity == null) return null;
  const groups = await groupsOf(store, item.subject);
  const reply = await asItStands(messages, item, groups, { store, now });
  return reply && { reply, language: await languageOf(store, person, groups[0]), replaces: item.activity };
}

async function asItStands(
  messages: Messages,
  item: OutboxItem,
  groups: readonly Group[],
  { store, now }: Pick<Composing<UpdateSubject>, 'store' | 'now'>,
): Promise<Reply | null> {
  if (groups.length === 0) return { kind: 'closed' };
  const message = messages.get(item.subject.kind);
  const read = message?.subject.safeParse(item.subject);
  if (read?.success !== true) return null;
  return (await message?.asItStands?.({ store, item, subject: read.data, groups, now })) ?? null;
}

/** Replaces a sent card with the same card as it now stands, as `messages` compose it. */
export const updateMessage = (messages: Messages): MessageDeclaration<UpdateSubject> => ({
  subject: updateSubject,
  compose: (composing) => composeUpdate(messages, composing),
  forecast: () => null,
});
