import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { onceFor } from '../../../reading/text/once-for.js';
import { isAskedElsewhere } from './asked-elsewhere.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf, writtenPeople } from './make-slots.js';
import { isOfEveryone } from './undertaken-by.js';
import { type Undertaking, undertakingIn } from './undertaking.js';

const ASKED_OF_SOMEBODY =
  /^(?:(?:can|could|would|will|all|allai|alla|fedr|gall|gallai|wnaiff|wneith|naiff|neith)\s|\p{L}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?,?\s(?:(?:please|pls)\s)?(?:can|could|would|will)\s(?:you|u)\s)/iu;
const ABOUT_SHOWN = /(?<!\p{L})(?:it|that|this|these|them|that one|this one|mine|hwn|hwnna|hynny|nhw)(?!\p{L})/iu;

/** What somebody is to do, of words that name no action; the numbers of a list's lines name none. */
const undertakingOf = onceFor(({ said, people, dates, set, references }: FoundSlots): Undertaking | null => {
  const isNumber = ({ start }: { readonly start: number }): boolean => /\n\s*[([]?$/u.test(said.slice(0, start));
  if (!references.every(isNumber) || isAskedElsewhere(said)) return null;
  const found = undertakingIn({
    said,
    people: writtenPeople({ said, people }),
    dates: dates.map(({ date }) => date),
    set: set?.name ?? null,
    ...(set === null ? {} : { setWritten: said.slice(set.start, set.end) }),
  });
  const isCounted = references.every(({ start, end }, at) => said.slice(start, end) === String(at + 1));
  return references.length === 0 || (found?.isList === true && (found.isAsked || isCounted)) ? found : null;
});

/** Whether all of a message, of however many sentences, asks that one thing be logged, or lists what is to be done. */
export function isOneThing(found: FoundSlots): boolean {
  const undertaking = undertakingOf(found);
  return undertaking !== null && (undertaking.isAsked || undertaking.isList);
}

/** Whether a message says what somebody will do, or asks that it be logged. */
export const isUndertaken = (found: FoundSlots): boolean => undertakingOf(found) !== null;

/** Whether a message asks so plainly for an action to be logged that it need not be asked about. */
export const isPlainlyAsked = (found: FoundSlots): boolean => undertakingOf(found)?.isPlain === true;

const shapesOf = onceFor((found: FoundSlots) =>
  onceFor(
    (intent: KnownIntent): boolean =>
      (intent.ofPlan === null || found.hasPlan) && intent.isShaped?.(slotsOf(found, intent, null)) === true,
  ),
);

/** Whether what was said has the shape of an intent, which is asked several times of each. */
const isOfShape = (found: FoundSlots, intent: KnownIntent): boolean =>
  intent.isShaped !== null && shapesOf(found)(intent);

/** What names an action by its number, or by so many of its words, is not about the group. */
const isOfAction = ({ said, references, task }: FoundSlots): boolean =>
  references.length > 0 || (task?.hits ?? 0) > (REMARK.test(said) ? 1 : 2);
/** "… over to the secretariat. Yes, I know, I am the secretary". */
const REMARK = /[.!]\s+(?:yes|yep|ie|ia)(?!\p{L})/iu;

/** The first of those of whose shape it is, or the one that does it as well: "chase them, then the table in Excel". */
function firstOf(shaped: readonly KnownIntent[]): KnownIntent | null {
  const [first] = shaped;
  return shaped.find(({ alongWith }) => first !== undefined && alongWith.includes(first.name)) ?? first ?? null;
}

/** The intent of whose shape it is, whatever else it says of why; null for most, and for what names an action. */
export function shapedIntent(found: FoundSlots, known: KnownIntents): KnownIntent | null {
  if (isOfAction(found)) return ofMeeting(found, known);
  return firstOf([...known.named.values()].filter((intent) => isOfShape(found, intent)));
}

/** The intent about the meeting of whose shape it is, whichever actions have its words; null for most. */
export const ofMeeting = (found: FoundSlots, { named }: KnownIntents): KnownIntent | null =>
  [...named.values()].find((intent) => intent.isOfMeeting && isOfShape(found, intent)) ?? null;

/** How well intents fit that are known by the shape of what is said more than by its words; null for all others. */
export function specialFit(found: FoundSlots, name: string, intent: KnownIntent, doubts: Doubts): number | null {
  if (name === 'log-statement') return undertakenFit(found, doubts);
  // The same is read more surely as an undertaking.
  if (name === 'log' && isOneThing(found)) return 0;
  if ((intent.isOfMeeting || !isOfAction(found)) && isOfShape(found, intent)) return 60;
  return null;
}

/** Whether somebody says what they or others will do, or asks it of somebody: "could Gwen find out …?" */
function undertakenFit(found: FoundSlots, { isQuestion }: Doubts): number {
  const undertaking = undertakingOf(found);
  if (undertaking === null) return 0.1;
  if (undertaking.isAsked || undertaking.isList) return 60;
  if (isQuestion && !ASKED_OF_SOMEBODY.test(found.said)) return 0.1;
  if (isOfEveryone(found.said)) return 60;
  // One word of another task is in passing where it is said who, what and by when.
  if (found.task?.hits === 1 && found.people.length > 0 && found.dates.length > 0) return 12;
  return found.task === null && !ABOUT_SHOWN.test(found.said) ? 12 : 2;
}
