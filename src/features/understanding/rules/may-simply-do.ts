import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { slotsOf } from './make-slots.js';
import type { Choice } from './offered-besides.js';

/**
 * The thresholds for doing something at once: the score, the lead over the next choice, and the share of unknown words.
 */
export const LIKELY_ENOUGH = { shown: 0.85, changed: 0.93, asked: 0.4, apartAsked: 0.3, apart: 0.5, unknown: 0.5 };
/** A longer message is asked about before it changes anything. */
const MOST_WORDS = 22;
/** Makes something depend on a condition; "if you can" is only polite. */
const CONDITIONAL =
  /(?<!\p{L})(?:if|unless|os|oni bai|pe|petai)(?!\p{L})(?! (?:you|u|poss\p{L}*|that['’]?s (?:ok\p{L}*|al\p{L}*|fine)|ok|need\p{L}*|so|not|any\p{L}*|we can|i (?:may|can)|gwel\p{L}*|oes modd|yn bosib|ydy hynny)(?!\p{L}))/iu;

/** Says that somebody else only wants something, which is not yet so: "Mared wants to give the leaflet to Angharad". */
const ONLY_WANTED =
  /^,?\s(?:(?:would|might|may|could|does) |(?:also|still|really|just) )*(?:wants?|wanted|like|prefer\p{L}*|hop\p{L}+|think\p{L}*|consider\p{L}*|offer\p{L}*|ask\p{L}*|eisiau|isio|isie|moyn|am|yn (?:meddwl|ystyried|gobeithio|gofyn)) (?:to|of|if|about|ca\p{L}+|gael|i)?/iu;

/** Whether a message only says what somebody else wants. */
const isOnlyWanted = ({ said, people }: FoundSlots): boolean =>
  people.some(({ person, end }) => !person.isAsker && ONLY_WANTED.test(said.slice(end)));

/** What else shows how sure a choice is. */
interface Surety {
  readonly apart: number;
  readonly unknown: number;
  readonly isPartly: boolean;
  readonly isQuestion: boolean;
}

/**
 * Whether to do a choice at once: one that only shows if it is likely, one that undo can take back if it is sure, no
 * other.
 */
export function maySimplyDo(
  { intent, score, commands }: Choice,
  found: FoundSlots,
  { apart, unknown, isPartly, isQuestion }: Surety,
): boolean {
  if (intent.asks && score >= LIKELY_ENOUGH.asked && apart >= LIKELY_ENOUGH.apartAsked) return true;
  if (intent.ifWrong === 'grave' || apart < LIKELY_ENOUGH.apart) return false;
  // Setting up a group is recognised by its shape, and asks first anyway.
  if (unknown >= LIKELY_ENOUGH.unknown && intent.name !== 'set-up-said') return false;
  if (intent.ifWrong === 'harmless') return score >= LIKELY_ENOUGH.shown;
  if (CONDITIONAL.test(found.said) || isOnlyWanted(found)) return false;
  if (!intent.isSure(slotsOf(found, intent, null))) return false;
  if (score < LIKELY_ENOUGH.changed || ((isPartly || isQuestion) && commands.some(({ kind }) => kind === 'done')))
    return false;
  // A new lead and a deadline are two things.
  if (intent.name === 'reassign' && found.dates.length > 0) return false;
  // Long messages say more than one thing, and a task mentioned in passing needs a question first.
  return wordsOf(found.said).length <= MOST_WORDS && !(intent.name === 'note' && found.task !== null);
}
