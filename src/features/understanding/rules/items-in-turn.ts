import type { KnownIntents } from './known-intents.js';
import type { MessagePart } from './parts-in.js';
import { ofMeeting } from './special-fit.js';

const SENTENCES = /(?<=[.!;])\s+/u;

/** Splits a message that speaks of several agenda items, one sentence each; empty if it speaks of only one. */
export function itemsInTurn(
  said: string,
  decide: (words: string) => MessagePart,
  intents: KnownIntents,
): readonly MessagePart[] {
  const parts = said
    .split(SENTENCES)
    .map(decide)
    .filter(({ found }) => ofMeeting(found, intents) !== null && found.meeting?.items.length === 1);
  const places = new Set(parts.map(({ found }) => found.meeting?.items[0]?.place));
  return parts.length > 1 && places.size === parts.length ? parts : [];
}
