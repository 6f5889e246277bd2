import { namesFile } from '../../../reading/chat/asks-for-file.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { isOfOwnRequest } from './asked-of-chair.js';
import { asksWithin } from './asked-within.js';
import { type Choice, type Decision, done } from './decision.js';
import type { Doubts } from './doubts.js';
import type { Gathered } from './gather-choices.js';
import type { KnownIntents } from './known-intents.js';
import { madeBy } from './made-by.js';
import { LIKELY_ENOUGH, maySimplyDo } from './may-simply-do.js';
import { mayDo } from './may-change.js';
import { asNote, asPersons, asShown, nearest } from './offered-besides.js';
import { noteOnShown } from './note-on-shown.js';
import { ofAction } from './offered-of-action.js';
import { bySlots } from './offered-by-slots.js';
import { saysPronoun } from './points-at-shown.js';

/** A choice with less than this share of the best score would only distract. */
const WORTH_OFFERING = 0.12;
/** Teams shows this many buttons in a row, next to "something else". */
export const MOST_OFFERED = 5;
/** Below this score, even a card that asks first is only one guess among others. */
const LIKELY = 0.25;
/** Below this score, a question about somebody also offers what they lead. */
const SURE = 0.6;

interface Known {
  readonly known: KnownIntents;
  readonly vocabulary: ChatVocabulary;
  readonly doubts: Doubts;
  readonly ranked: readonly Ranked[];
  /** The share of words that no example has, from 0 to 1. */
  readonly unknown: number;
}

/** Does the likeliest at once, offers the likeliest as buttons, or offers what is nearest. */
export function doOrOffer(
  found: FoundSlots,
  { choices, which }: Gathered,
  { known, vocabulary, doubts, ranked, unknown }: Known,
): Decision {
  const { isAsking, isPartly, isQuestion, isAskedAfter } = doubts;
  const besides =
    (choices[0]?.score ?? 0) > LIKELY_ENOUGH.shown && !isAsking && !isPartly
      ? null
      : (isQuestion && !isAskedAfter) || isAsking
        ? asShown(found, known, vocabulary, { choices, which })
        : asNote(found, known, vocabulary);
  const isBesides = besides !== null && choices.every(({ intent }) => intent !== besides.intent);
  const ordered = wholeFirst(choices);
  const [best] = ordered;
  if (best === undefined) {
    if (which !== null && !isBesides) return which;
    const others = isBesides ? [besides] : nearest(found, known, vocabulary, ranked);
    const offered = withSlots(found, known, vocabulary, { offered: others, doubts, ranked });
    return offered.length === 0 ? { kind: 'lost' } : { kind: 'offer', choices: offered };
  }
  // "Scrap that" right after a change may mean to undo it, not only to drop a thought.
  const back = best.intent.name === 'never-mind' && (vocabulary.justChanged ?? []).length > 0;
  const undo = back ? madeBy(found, known, 'undo') : null;
  if (undo !== null) return { kind: 'offer', choices: [undo] };
  const file = asFile(found, known, best);
  if (file !== null) return { kind: 'offer', choices: [file, best] };
  // An intent that itself asks first needs no question if nothing else is likely.
  if (
    best.intent.asks &&
    best.score >= LIKELY &&
    !isBesides &&
    ordered.slice(1).every(({ intent }) => isHarmless(intent) && !intent.asks)
  )
    return done(best);
  const apart = ordered[1] === undefined ? 1 : (best.score - ordered[1].score) / best.score;
  // "Who's got it?" is about what was shown, and words that name one task are about that task, even if they resemble a
  // question about all.
  const isOfShown =
    isAsking &&
    best.references.length === 0 &&
    (saysPronoun(found.said) || isOfOneTask(found) || isOfOwnRequest(found, vocabulary)) &&
    (isBesides || ordered.some(({ intent }) => intent.name === 'show-one'));
  // "Move it to Friday, and the same for Rhys's": it was shown, and Rhys's is another.
  const [only, ...more] = vocabulary.shown;
  const isOfAnother =
    only !== undefined &&
    more.length === 0 &&
    saysPronoun(found.said) &&
    found.references.length === 0 &&
    !isHarmless(best.intent) &&
    best.references.length > 0 &&
    !best.references.includes(only);
  if (
    !isOfShown &&
    !isOfAnother &&
    !isSoonestDay(best, ordered) &&
    maySimplyDo(best, found, { apart, unknown, isPartly, isQuestion })
  )
    return done(best);
  const likely = ordered.filter(({ score }) => score > best.score * WORTH_OFFERING);
  const persons =
    isAsking && best.score < SURE ? asPersons(found, known, [...likely, ...(besides ? [besides] : [])]) : null;
  const others = [isBesides ? besides : null, persons].filter((choice) => choice !== null);
  const offered = [...likely.slice(0, MOST_OFFERED - others.length), ...others];
  return { kind: 'offer', choices: withSlots(found, known, vocabulary, { offered, doubts, ranked }) };
}

/** Adds what the slots suggest if there is room, and drops what the asker may not do. */
function withSlots(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  {
    offered,
    doubts,
    ranked,
  }: { readonly offered: readonly Choice[]; readonly doubts: Doubts; readonly ranked: readonly Ranked[] },
): readonly Choice[] {
  const allowed = offered.filter((choice) => mayDo(choice, vocabulary));
  const added = bySlots(found, known, vocabulary, { choices: allowed, doubts });
  const bySlot = [...allowed, ...added];
  const all = [...bySlot, ...ofAction(found, known, vocabulary, { choices: bySlot, doubts, ranked })].slice(
    0,
    MOST_OFFERED,
  );
  const note = noteOnShown(found, known, vocabulary, { choices: all, doubts });
  if (note !== null) return [...all.slice(0, MOST_OFFERED - 1), note];
  return all.length === 0 ? offered : all;
}

const isHarmless = ({ ifWrong }: Choice['intent']): boolean => ifWrong === 'harmless';

/** Puts a choice first that does all that the likeliest does and more: "chase them, then the table in Excel". */
function wholeFirst(choices: readonly Choice[]): readonly Choice[] {
  const [first] = choices;
  const whole = choices.find((choice) => first !== undefined && doesMore(choice, first));
  return whole === undefined ? choices : [whole, ...choices.slice(1).filter((choice) => choice !== whole)];
}

/** Whether a choice does all that another does, and something else as well. */
const doesMore = (choice: Choice, other: Choice): boolean =>
  choice.intent.alongWith.includes(other.intent.name) &&
  choice.commands.length > other.commands.length &&
  other.commands.every((command) => choice.commands.some((one) => JSON.stringify(one) === JSON.stringify(command)));

/** "Not before Friday" about one's own action may ask for more time, or for no nudges until then. */
const isSoonestDay = ({ intent }: Choice, choices: readonly Choice[]): boolean =>
  intent.name === 'snooze' && choices.some((choice) => choice.intent.name === 'more-time');

/** Commands that already give a file, or show nothing that could be one. */
const NO_FILE: ReadonlySet<string> = new Set(['export', 'talk', 'help', 'ask-return', 'repeat-return', 'my-calendar']);

/** The export in the named format, if the best choice only shows the same: "the decisions, in a PDF". */
function asFile(found: FoundSlots, known: KnownIntents, best: Choice): Choice | null {
  // "Matters arising, Word, Welsh" is the paper, and goes through nothing.
  const isShown =
    (isHarmless(best.intent) || best.intent.name === 'matters') &&
    best.commands.every(({ kind }) => !NO_FILE.has(kind));
  return isShown && namesFile(found.said) ? madeBy(found, known, 'ask-export') : null;
}

/** Whether words name one action by several words of its task, or by one word before a question. */
const isOfOneTask = ({ task, said }: FoundSlots): boolean =>
  task?.actions.length === 1 && (task.hits > 1 || asksWithin(said));
