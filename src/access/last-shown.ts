import { addMs, DAY_MS } from '../model/calendar/instants.js';
import type { Target } from '../model/action-target.js';
import type { OutboxItem, OutboxSubject } from '../model/outbox-item.js';
import type { Asker } from '../ports/asker.js';
import type { Shown } from '../ports/recall.js';
import type { Services } from '../ports/services.js';

/** The actions that an outbox item told its reader about. */
function actionsOf({ slots, actions, group, ...subject }: OutboxSubject): readonly Target[] {
  const reference = subject['reference'];
  const own = group !== undefined && typeof reference === 'string' ? [{ group, reference }] : [];
  const all = [...own, ...(slots ?? []), ...(actions ?? [])];
  return [
    ...new Map(
      all.map((place) => [`${place.group}/${place.reference}`, { group: place.group, reference: place.reference }]),
    ).values(),
  ];
}

const shownBy = (item: OutboxItem | undefined): Shown | null =>
  item === undefined ? null : { at: item.sentAt ?? item.dueAt, actions: actionsOf(item.subject), question: null };

/** What the bot last showed in the asker's conversation within a day: its last answer, or a message sent since. */
export async function lastShown({ recall, store }: Services, asker: Asker): Promise<Shown | null> {
  const { conversation, person, now } = asker;
  const kept = await recall.last(conversation.key);
  const since = addMs(now, -DAY_MS);
  const items = await store.outboxOf({
    people: conversation.isPersonal ? [person.id] : [],
    leads: [],
    groups: conversation.isPersonal ? [] : [conversation.group],
    since,
  });
  const sent = items
    .filter(
      ({ state, sentAt, subject }) =>
        state === 'sent' && sentAt !== null && sentAt >= since && actionsOf(subject).length > 0,
    )
    .sort((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? -1 : 1));
  const last = shownBy(sent.at(-1));
  if (kept === null || kept.at < since) return last;
  return last !== null && last.at > kept.at ? last : kept;
}
