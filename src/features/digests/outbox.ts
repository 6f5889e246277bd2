import type { OutboxSubject } from '../../model/outbox-item.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { digestReply } from './handle.js';
import type { DigestReply } from './reply.js';

type DigestSubject = Extract<OutboxSubject, { readonly kind: 'digest' }>;

/** A person's digest of a day; null when nothing in it waits for them any longer. */
export async function composeDigest({
  store,
  item,
  subject,
  now,
}: Composing<DigestSubject>): Promise<Composed<DigestReply> | null> {
  const reply = await digestReply(store, item, now);
  const [first] = reply?.items ?? [];
  if (reply === null || first === undefined) return null;
  return { reply, language: await languageOf(store, subject.person, first.group), replaces: null };
}

/** To a lead, once a day: what is late, due and coming. */
export const digestMessage: MessageDeclaration<DigestSubject> = {
  compose: composeDigest,
  asItStands: ({ store, item, now }) => digestReply(store, item, now),
};
