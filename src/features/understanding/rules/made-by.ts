import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Choice } from './decision.js';
import type { KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';

/** What an intent that is about no action makes of what was said; null where it makes nothing. */
export function madeBy(found: FoundSlots, { named }: KnownIntents, name: string): Choice | null {
  const intent = named.get(name);
  const command = intent?.make(slotsOf(found, intent, null)) ?? null;
  return intent === undefined || command === null ? null : { intent, references: [], commands: [command], score: 1 };
}
