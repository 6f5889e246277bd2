import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { onceFor } from '../../../reading/text/once-for.js';
import { isAskedElsewhere } from './asked-elsewhere.js';
import { ASKED_OF_SOMEBODY } from './asked-of-somebody.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { saidToAll, slotsOf } from './make-slots.js';
import { isOfEveryone } from './undertaken-by.js';
import type { Undertaking } from './undertaking.js';
import { undertakingOnce } from './undertaking-once.js';

const ABOUT_SHOWN = /(?<!\p{L})(?:it|that|this|these|them|that one|this one|mine|hwn|hwnna|hynny|nhw)(?!\p{L})/iu;

/** The task that somebody takes on, if the words name no action; numbers that start lines of a list name none. */
const undertakingOf = onceFor((message: FoundSlots): Undertaking | null => {
  const { said, references } = message;
  const isNumber = ({ start }: { readonly start: number }): boolean => /(?:^|\n)\s*[([]?$/u.test(said.slice(0, start));
  if (!references.every(isNumber) || isAskedElsewhere(said)) return null;
  const found = undertakingOnce(saidToAll(message));
  const isCounted = references.every(({ start, end }, at) => said.slice(start, end) === String(at + 1));
  return references.length === 0 || (found?.isList === true && (found.isAsked || isCounted)) ? found : null;
});

/** Whether the whole message asks to log one thing, or lists things to do, however many sentences it has. */
export function isOneThing(found: FoundSlots): boolean {
  const undertaking = undertakingOf(found);
  if (undertaking === null) return false;
  return undertaking.isAsked || undertaking.isList || undertaking.isFramed === true || isNewForNamed(found);
}

/** Whether somebody is asked to see to what was said before. */
export const isAskedOfNamed = (found: FoundSlots): boolean => undertakingOf(found)?.isOfNamed === true;
/** The same, if it is about no action. */
const isNewForNamed = (found: FoundSlots): boolean => found.task === null && isAskedOfNamed(found);

/** Whether a message says what somebody will do, or asks to log it. */
export const isUndertaken = (found: FoundSlots): boolean => undertakingOf(found) !== null;

/** Whether a message asks so plainly to log an action that no question is needed. */
export const isPlainlyAsked = (found: FoundSlots): boolean => undertakingOf(found)?.isPlain === true;

const shapesOf = onceFor((found: FoundSlots) =>
  onceFor(
    (intent: KnownIntent): boolean =>
      (intent.ofPlan === null || found.hasPlan) && intent.isShaped?.(slotsOf(found, intent, null)) === true,
  ),
);

/** Whether a message has an intent's shape; cached, because it is asked several times for each intent. */
const isOfShape = (found: FoundSlots, intent: KnownIntent): boolean =>
  intent.isShaped !== null && shapesOf(found)(intent);

/** Whether words name an action by its number, or by enough of its words, and so are not about the group. */
const isOfAction = ({ said, references, task }: FoundSlots): boolean =>
  references.length > 0 || (task !== null && (task.hits > 2 || (task.hits === 2 && REMARK.test(said))));
/** A remark that follows: "… over to the secretariat. Yes, I know, I am the secretary". */
const REMARK = /[.!]\s+(?:yes|yep|ie|ia)(?!\p{L})/iu;

/** The first intent of this shape, or one that also does the first's work: "chase them, then the table in Excel". */
function firstOf(shaped: readonly KnownIntent[]): KnownIntent | null {
  const [first] = shaped;
  return shaped.find(({ alongWith }) => first !== undefined && alongWith.includes(first.name)) ?? first ?? null;
}

/** The intent whose shape a message has, whatever reason it adds; null for most, and for words that name an action. */
export function shapedIntent(found: FoundSlots, known: KnownIntents): KnownIntent | null {
  if (isOfAction(found)) return ofMeeting(found, known);
  return firstOf([...known.named.values()].filter((intent) => isOfShape(found, intent)));
}

/** The meeting intent whose shape a message has, even if actions share its words; null for most. */
export const ofMeeting = (found: FoundSlots, { named }: KnownIntents): KnownIntent | null =>
  [...named.values()].find((intent) => intent.isOfMeeting && isOfShape(found, intent)) ?? null;

/** How well an intent fits that is known more by shape than by words; null for all others. */
export function specialFit(found: FoundSlots, name: string, intent: KnownIntent, doubts: Doubts): number | null {
  if (name === 'log-statement') return undertakenFit(found, doubts);
  // The undertaking reads the same words more surely.
  if (name === 'log' && isUndertaken(found)) return 0;
  if ((intent.isOfMeeting || !isOfAction(found)) && isOfShape(found, intent)) return 60;
  return null;
}

/** Whether others than those who lead the mentioned action take something on. */
const isOfOthers = ({ people, task }: FoundSlots): boolean =>
  people.some(({ person }) => !person.isAsker) &&
  (task?.actions ?? []).every(({ leads }) => people.every(({ person: { id } }) => id === null || !leads.includes(id)));

/** How well a message fits as a promise, or as a request to somebody: "could Gwen find out …?" */
function undertakenFit(found: FoundSlots, { isQuestion, isAsking }: Doubts): number {
  const undertaking = undertakingOf(found);
  if (undertaking === null) return 0.1;
  if (undertaking.isAsked || undertaking.isList) return 60;
  if ((isQuestion || isAsking) && !ASKED_OF_SOMEBODY.test(found.said)) return 0.1;
  if (isOfEveryone(found.said)) return 60;
  // A single word of another task is only mentioned if the message says who, what and by when, or speaks of others.
  if (found.task?.hits === 1 && (found.dates.length > 0 || isOfOthers(found))) return 12;
  return found.task === null && !ABOUT_SHOWN.test(found.said) ? 12 : 2;
}
