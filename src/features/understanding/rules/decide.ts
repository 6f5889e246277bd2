import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { GivenCommand } from '../../grammar-part.js';
import { asOfItem } from './as-of-item.js';
import { ASKED_OF_SOMEBODY } from './asked-of-somebody.js';
import { isBareDate, isDayPutRight } from './bare-date.js';
import { type Choice, type Decision, done } from './decision.js';
import { doOrOffer, MOST_OFFERED } from './do-or-offer.js';
import { type Doubts, doubtsOf } from './doubts.js';
import { exactCommands } from './exact-command.js';
import { gatherChoices } from './gather-choices.js';
import type { KnownIntents } from './known-intents.js';
import { madeBy } from './made-by.js';
import { plainAnswer } from './plain-answers.js';
import { pointsAtShown, saysPronoun } from './points-at-shown.js';
import { isAskedOfNamed, isOneThing, isPlainlyAsked, isUndertaken, ofMeeting, shapedIntent } from './special-fit.js';
import { weighed } from './weigh-options.js';

/** From this share of unknown words on, a message is about something else. */
const FOREIGN = 0.75;
/** How many of the likeliest intents to consider. */
const LOOKED_AT = 10;
/** Ranking reads no more characters of a message than this. */
const LONGEST_RANKED = 500;

/** Decides what words mean, from the intents that they resemble and what those would do. */
export function decide(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Decision {
  const plain = plainAnswer(found, vocabulary);
  const doubts = doubtsOf(found.said);
  // A row of a table that is to go in is no request for a table.
  const exact = isOneThing(found) ? [] : exactly(found, known, plain).filter((command) => !isLongSearch(command));
  const isExact = exact.length > 0 && !(doubts.isAsking && isNoAnswer(exact, found, vocabulary));
  const asSaid = { kind: 'do', choice: null, commands: exact } as const;
  if (isExact && !isOfNoAction(exact, found)) return asSaid;
  const byAll = decideByAll(found, known, vocabulary, { plain, doubts });
  return isExact && byAll.kind !== 'do' ? asSaid : byAll;
}

/** Nobody searches for so many words: "everything to do with the projector falls to Owain, and …". */
const LONGEST_SEARCH = 10;
const isLongSearch = (
  command: GivenCommand & { readonly words?: unknown; readonly asked?: { readonly find?: unknown } },
): boolean => {
  const words = command.kind === 'look-up' ? command.words : command.kind === 'ask' ? command.asked?.find : null;
  return typeof words === 'string' && words.split(/\s+/u).length > LONGEST_SEARCH;
};

/** Whether a question about actions has no word of any: "how are things going in general?" */
const isOfNoAction = (exact: readonly GivenCommand[], { task, references, items }: FoundSlots): boolean =>
  task === null && references.length === 0 && items.length === 0 && exact.every(({ kind }) => kind === 'look-up');

/** Decides by all the words, where no exact grammar reads them. */
function decideByAll(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  { plain, doubts }: { readonly plain: string | null; readonly doubts: Doubts },
): Decision {
  const ofShape = shapedIntent(found, known)?.name ?? null;
  // Who has a role is a setting, not a task. A plain request to log is done at once, because undo takes it back.
  const logged = isPlainlyAsked(found) && ofShape !== 'set-up-said' ? madeBy(found, known, 'log-statement') : null;
  if (logged !== null) return done(logged);
  const rank = (words: string): ReturnType<typeof known.ranker.rank> =>
    known.ranker.rank(words.slice(0, LONGEST_RANKED));
  const { ranked, unknown } = rank(found.marked);
  const ofItem = asOfItem(found);
  const shaped = ofShape ?? shapeByWhatStands(found, vocabulary, ranked);
  const isNamed = found.references.length > 0 || found.items.length > 0 || found.task !== null;
  const isShaped = isBareDate(found) || isUndertaken(found) || shaped !== null;
  if (unknown >= FOREIGN && !isNamed && plain === null && !isShaped) return { kind: 'lost' };
  const rankedOfItem = ofItem === null ? [] : rank(ofItem).ranked;
  const options = weighed(found, known, vocabulary, { ranked, rankedOfItem, plain, doubts, shaped });
  const gathered = gatherChoices(found, known, vocabulary, { options: options.slice(0, LOOKED_AT), doubts });
  if ('kind' in gathered) return orLogged(gathered, found, { known, vocabulary, doubts });
  const decision = doOrOffer(found, gathered, {
    known,
    vocabulary,
    doubts,
    ranked: ranked.slice(0, LOOKED_AT),
    unknown,
  });
  const ofNamed = isAskedOfNamed(found) ? madeBy(found, known, 'log-statement') : null;
  if (ofNamed !== null) return withLogged(ofNamed, decision, found.task !== null);
  return orLogged(decision, found, { known, vocabulary, doubts });
}

/** Offers to log before all else, or second if the words may also be about an action. */
function withLogged(logged: Choice, decision: Decision, isOfAction: boolean): Decision {
  const choices = decision.kind === 'offer' ? decision.choices : decision.kind === 'do' ? [decision.choice] : [];
  const others = choices.filter((choice): choice is Choice => choice !== null && choice.intent !== logged.intent);
  const before = isOfAction ? others.slice(0, 1) : [];
  return { kind: 'offer', choices: [...before, logged, ...others.slice(before.length)].slice(0, MOST_OFFERED) };
}

/** Offers to log what somebody takes on too, where words of its task only happen to be in other tasks. */
function orLogged(
  decision: Decision,
  found: FoundSlots,
  {
    known,
    vocabulary,
    doubts,
  }: { readonly known: KnownIntents; readonly vocabulary: ChatVocabulary; readonly doubts: Doubts },
): Decision {
  const isOther = found.references.length > 0 || (found.task?.hits ?? 0) > 1 || pointsAtShown(found, vocabulary);
  const isQuestion = doubts.isAsking || (doubts.isQuestion && !ASKED_OF_SOMEBODY.test(found.said));
  if (isOther || isQuestion || !isUndertaken(found)) return decision;
  const isWhich = decision.kind === 'which';
  if (!isWhich && decision.kind !== 'offer') return decision;
  const others = isWhich ? [] : decision.choices;
  const logged = others.some(({ intent }) => intent.name === 'log-statement')
    ? null
    : madeBy(found, known, 'log-statement');
  return logged === null ? decision : { kind: 'offer', choices: [...others.slice(0, MOST_OFFERED - 1), logged] };
}

/** The commands that exact grammars read in the words; none if the words are about something else. */
function exactly(found: FoundSlots, known: KnownIntents, plain: string | null): readonly GivenCommand[] {
  // "Item 2 done" in the meeting is about the agenda, even if an action has that number.
  if (plain === 'show-one' || ofMeeting(found, known) !== null) return [];
  // "Plan: out" is about an action with that word if the group has no plan.
  const isOfTask = !found.hasPlan && found.task !== null;
  return exactCommands(found, known.grammar).filter(({ kind }) => !isOfTask || kind !== 'plan');
}

/**
 * Whether exact commands misread a question: a number before a question is no note, and "who's got it?" is no search.
 */
const isNoAnswer = (exact: readonly GivenCommand[], found: FoundSlots, vocabulary: ChatVocabulary): boolean =>
  exact.every(
    ({ kind }) =>
      kind === 'note' ||
      (kind === 'look-up' &&
        (found.references.length > 0 ||
          (found.items.length > 0 && found.task === null) ||
          (pointsAtShown(found, vocabulary) && saysPronoun(found.said)))),
  );

/** The intent that the people and days in a message suggest, whatever its words; null for most. */
function shapeByWhatStands(
  found: FoundSlots,
  vocabulary: ChatVocabulary,
  ranked: readonly Ranked[],
): 'deadline' | 'log-statement' | null {
  const isPointed = pointsAtShown(found, vocabulary);
  if (isPointed && isDayPutRight(found)) return 'deadline';
  // Right after a card, words that name nobody are about that card.
  const isOfShownAlone = isPointed && found.people.length === 0;
  return saysWhoAndWhen(found) || (!isOfShownAlone && isSaidAsTask(found, ranked)) ? 'log-statement' : null;
}

/** Whether a message begins with who must do something by a day, whatever it adds as a reason. */
const saysWhoAndWhen = (found: FoundSlots): boolean =>
  found.people[0]?.start === 0 && found.dates.length > 0 && found.task === null && isUndertaken(found);

/** How likely another intent must be by words alone to outweigh the shape of a task that somebody takes on. */
const SURE_BY_WORDS = 0.4;

/** Whether words ask to log something, or take on a task that no action covers and no other intent fits well. */
const isSaidAsTask = (found: FoundSlots, [best]: readonly Ranked[]): boolean =>
  (isOneThing(found) || (found.task === null && isUndertaken(found))) &&
  (best === undefined || best.intent === 'log' || best.score < SURE_BY_WORDS);
