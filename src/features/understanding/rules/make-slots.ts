import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Slots } from '../../../reading/chat/slots.js';
import type { KnownIntent } from './known-intents.js';
import { leftWords } from './left-words.js';

/** What an intent makes its command from, for one of the actions that were meant. */
export const slotsOf = (found: FoundSlots, intent: KnownIntent, reference: string | null): Slots => ({
  said: found.said,
  reference,
  people: found.people.map(({ person }) => person),
  places: found.people,
  asker: found.asker,
  set: found.set?.name ?? null,
  dates: found.dates.map(({ date }) => date),
  words: leftWords(found, intent),
});
