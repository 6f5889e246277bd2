import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';
import { type Undertaking, undertakingIn } from './undertaking.js';

const ASKED_OF_SOMEBODY =
  /^(?:(?:can|could|would|will|all|allai|alla|fedr|gall|gallai|wnaiff|wneith|naiff|neith)\s|\p{L}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?,?\s(?:(?:please|pls)\s)?(?:can|could|would|will)\s(?:you|u)\s)/iu;
const ABOUT_SHOWN = /(?<!\p{L})(?:it|that|this|these|them|that one|this one|mine|hwn|hwnna|hynny|nhw)(?!\p{L})/iu;

const undertakingOf = ({ said, people, dates }: FoundSlots): Undertaking | null =>
  undertakingIn({ said, people: people.map(({ person }) => person), dates: dates.map(({ date }) => date) });

/** Whether all of a message, of however many sentences, is one action that it asks to be logged. */
export const isOneThing = (found: FoundSlots): boolean =>
  found.references.length === 0 && undertakingOf(found)?.isAsked === true;

const isOfShape = (found: FoundSlots, intent: KnownIntent): boolean =>
  intent.isShaped?.(slotsOf(found, intent, null)) === true;

/** The intent of whose shape it is, whatever else it says of why; null for most, and for what names an action. */
export function shapedIntent(found: FoundSlots, { named }: KnownIntents): KnownIntent | null {
  if (found.references.length > 0) return null;
  return [...named.values()].find((intent) => isOfShape(found, intent)) ?? null;
}

/** How well intents fit that are known by the shape of what is said more than by its words; null for all others. */
export function specialFit(found: FoundSlots, name: string, intent: KnownIntent, doubts: Doubts): number | null {
  if (name === 'log-statement') return undertakenFit(found, doubts);
  // The same is read more surely as an undertaking.
  if (name === 'log' && isOneThing(found)) return 0;
  if (found.references.length === 0 && isOfShape(found, intent)) return 20;
  return null;
}

/** Whether somebody says what they or others will do, or asks it of somebody: "could Gwen find out …?" */
function undertakenFit(found: FoundSlots, { isQuestion }: Doubts): number {
  const undertaking = found.references.length > 0 ? null : undertakingOf(found);
  if (undertaking === null) return 0.1;
  if (undertaking.isAsked) return 60;
  if (isQuestion && !ASKED_OF_SOMEBODY.test(found.said)) return 0.1;
  return found.task === null && !ABOUT_SHOWN.test(found.said) ? 25 : 4;
}
