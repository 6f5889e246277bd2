import { addMs, DAY_MS } from '../../model/calendar/instants.js';
import { forecastOfItems } from '../../delivery/forecast-message.js';
import { type DigestSubject, digestSubject } from '../../delivery/plan-digests.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { digestReply } from './handle.js';
import type { DigestReply } from './reply.js';
import { isStillLed } from './rules/digest-items.js';

/** How long a sent digest is kept up to date: later digests have replaced it by then. */
const DIGEST_FOLLOWED_MS = 7 * DAY_MS;

/** A person's digest for a day; null when nothing in it waits for them any longer. */
export async function composeDigest({
  store,
  item,
  subject,
  groups: [group],
  now,
}: Composing<DigestSubject>): Promise<Composed<DigestReply> | null> {
  const reply = await digestReply(store, item, subject, now);
  if (reply.items.length === 0) return null;
  return { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** To a lead, once a day: what is late, due and coming. */
export const digestMessage: MessageDeclaration<DigestSubject, DigestReply> = {
  subject: digestSubject,
  compose: composeDigest,
  asItStands: ({ store, item, subject, now }) => digestReply(store, item, subject, now),
  outdated: ({ slots }, group) => {
    const over = slots.filter((slot) => slot.group === group.id && !isStillLed(slot, group)).length;
    return over === 0 ? null : String(over);
  },
  followedUntil: (sentAt) => addMs(sentAt, DIGEST_FOLLOWED_MS),
  forecast: forecastOfItems,
};
