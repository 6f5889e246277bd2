import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Choice } from './decision.js';
import type { KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';

/** The choice that an intent about no action makes of a message; null if it makes nothing. */
export function madeBy(found: FoundSlots, { named }: KnownIntents, name: string): Choice | null {
  const intent = named.get(name);
  const command = intent?.make(slotsOf(found, intent, null)) ?? null;
  return intent === undefined || command === null ? null : { intent, references: [], commands: [command], score: 1 };
}
