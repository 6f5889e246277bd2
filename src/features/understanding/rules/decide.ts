import type { GivenCommand } from '../../grammar-part.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import { namesFile } from '../../../reading/chat/asks-for-file.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { isOfOwnRequest } from './asked-of-chair.js';
import { asksWithin } from './asked-within.js';
import { isBareDate, isDayPutRight } from './bare-date.js';
import { commandsFor } from './commands-for.js';
import { exactCommands } from './exact-command.js';
import { doubtsOf } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';
import { asOfItem } from './as-of-item.js';
import { LIKELY_ENOUGH, maySimplyDo } from './may-simply-do.js';
import { asNote, asPersons, asShown, type Choice, nearest } from './offered-besides.js';
import { plainAnswer } from './plain-answers.js';
import { pointsAtShown, saysPronoun } from './points-at-shown.js';
import { isOneThing, isPlainlyAsked, isUndertaken, ofMeeting, shapedIntent } from './special-fit.js';
import { type Option, weighed } from './weigh-options.js';

export type { Choice } from './offered-besides.js';

/** A number with a question after it is no note, and neither "who's got it?" nor "what of 15?" looks for words. */
const isNoAnswer = (exact: readonly GivenCommand[], found: FoundSlots, vocabulary: ChatVocabulary): boolean =>
  exact.every(
    ({ kind }) =>
      kind === 'note' ||
      (kind === 'look-up' &&
        (found.references.length > 0 ||
          (found.items.length > 0 && found.task === null) ||
          (pointsAtShown(found, vocabulary) && saysPronoun(found.said)))),
  );

/** What is done about words that no grammar takes. */
export type Decision =
  /** Nothing is doubtful; `choice` is null where an exact grammar takes the words. */
  | { readonly kind: 'do'; readonly choice: Choice | null; readonly commands: readonly GivenCommand[] }
  | { readonly kind: 'offer'; readonly choices: readonly Choice[] }
  /** It is clear what is meant, but not of which action. */
  | { readonly kind: 'which'; readonly intent: KnownIntent; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'lost' };

type Which = Extract<Decision, { readonly kind: 'which' }>;

/** How likely an intent must be to be worth a question. */
const LEVEL = {
  which: 0.4,
  likely: 0.08,
  instead: 0.3,
  foreign: 0.75,
  sure: 0.6,
};
/** More buttons than these are no question but a menu. */
const MOST_OFFERED = 3;
/** How many of the likeliest intents are looked at. */
const LOOKED_AT = 10;
/** Words are ranked by no more of them than this. */
const LONGEST_RANKED = 500;
/** Whether somebody asks for it to be closed: "can you tick it off?" */
const ASKS_TO_CLOSE =
  /(?<!\p{L})(?:can|could|would|may|might|shall|should we|why don't|please|i (?:suggest|propose)|dylen ni|beth am|allwch|allwn|allet|ga|gaf|galla|alla|gawn|gewch|g?cynnig|gynnig|awgrymu)(?!\p{L}).{0,40}(?<!\p{L})(?:clos\p{L}*|put to bed|sign\p{L}*|wrap\p{L}*|tick|finish\p{L}*|shut|call it|mark|cross|off|done|go|cau|gau|[td]ic\p{L}*)(?!\p{L})/iu;

/** Decides what words mean, from which intents they are nearest to and what they would do. */
export function decide(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Decision {
  const plain = plainAnswer(found, vocabulary);
  const doubts = doubtsOf(found.said);
  // "Item 2 done" in the meeting is about its agenda, whichever action has that number.
  const isOfMeeting = ofMeeting(found, known) !== null;
  const said = plain === 'show-one' || isOfMeeting ? [] : exactCommands(found, known.grammar);
  // "Plan: out" is of an action with that word where the group has no plan.
  const isOfTask = !found.hasPlan && found.task !== null;
  const exact = isOfTask ? said.filter(({ kind }) => kind !== 'plan') : said;
  if (exact.length > 0 && !(doubts.isAsking && isNoAnswer(exact, found, vocabulary)))
    return { kind: 'do', choice: null, commands: exact };
  // Who has a role is a setting and no task.
  const isSetting = shapedIntent(found, known)?.name === 'set-up-said';
  const asked = isPlainlyAsked(found) && !isSetting ? loggedAtOnce(found, known) : null;
  if (asked !== null) return asked;
  const { ranked, unknown } = known.ranker.rank(found.marked.slice(0, LONGEST_RANKED));
  const ofItem = asOfItem(found);
  const rankedOfItem = ofItem === null ? [] : known.ranker.rank(ofItem.slice(0, LONGEST_RANKED)).ranked;
  const isNamed = found.references.length > 0 || found.items.length > 0 || found.task !== null;
  const isPutRight = isDayPutRight(found) && pointsAtShown(found, vocabulary);
  // After a card, what names nobody is about that.
  const isOfShownAlone = found.people.length === 0 && pointsAtShown(found, vocabulary);
  const shaped =
    shapedIntent(found, known)?.name ??
    (isPutRight
      ? 'deadline'
      : saysWhoAndWhen(found) || (!isOfShownAlone && isSaidAsTask(found, ranked))
        ? 'log-statement'
        : null);
  const isShaped = isBareDate(found) || isUndertaken(found) || shaped !== null;
  if (unknown >= LEVEL.foreign && !isNamed && plain === null && !isShaped) return { kind: 'lost' };
  const options = weighed(found, known, vocabulary, { ranked, rankedOfItem, plain, doubts, shaped }).slice(
    0,
    LOOKED_AT,
  );
  const choices: Choice[] = [];
  let which: Which | null = null;
  for (const option of options) {
    if (option.score < LEVEL.likely) break;
    const { intent, meant } = option;
    if (meant.kind === 'unclear') {
      // There is nothing to ask where it can be of one action alone, and only shows that.
      const only = meant.actions.length === 1 && intent.ifWrong === 'harmless' ? meant.actions[0] : undefined;
      if (only !== undefined && choices.length === 0 && option.score >= LEVEL.sure) {
        const shown = commandsFor(found, intent, [only.reference], known);
        const choice = { intent, references: [only.reference], commands: shown, score: option.score };
        if (shown.length > 0) return { kind: 'do', choice, commands: shown };
      }
      // What is meant is clear enough to ask of which action; a worse guess would not be better.
      if (choices.length > 0 || !makes(found, intent, meant.actions[0]?.reference ?? null)) continue;
      which ??= { kind: 'which', intent, actions: meant.actions };
      // What was asked for by who asks is meant before anything else of theirs: "any answer on January?"
      const isOwn = intent.name === 'show-one' && isOfOwnRequest(found, vocabulary);
      if (option.score >= LEVEL.which && !isOwn && !(doubts.isAsking && intent.ifWrong !== 'harmless')) return which;
      continue;
    }
    const commands = commandsFor(found, intent, meant.kind === 'these' ? meant.references : [null], known);
    if (commands.length === 0) {
      const other = choiceInstead(found, known, option);
      if (other !== null && choices.every((choice) => choice.intent !== other.intent)) choices.push(other);
      continue;
    }
    const isDenied = doubts.isNegated || (doubts.isQuestion && !doubts.isAskedAfter && !ASKS_TO_CLOSE.test(found.said));
    if (isDenied && commands.some(({ kind }) => kind === 'done')) continue;
    const isSame = choices.some((choice) => JSON.stringify(choice.commands) === JSON.stringify(commands));
    if (!isSame) choices.push({ intent, references: meant.references, commands, score: option.score });
    if (choices.length === MOST_OFFERED) break;
  }
  const besides =
    (choices[0]?.score ?? 0) > LIKELY_ENOUGH.shown && !doubts.isAsking && !doubts.isPartly
      ? null
      : (doubts.isQuestion && !doubts.isAskedAfter) || doubts.isAsking
        ? asShown(found, known, vocabulary, { choices, which })
        : asNote(found, known, vocabulary);
  const isBesides = besides !== null && choices.every(({ intent }) => intent !== besides.intent);
  // What another does as well says only a part of it: "chase them, then the table in Excel".
  const whole = choices.find((choice) => choices[0] !== undefined && doesMore(choice, choices[0]));
  if (whole !== undefined)
    choices.splice(0, choices.length, whole, ...choices.slice(1).filter((choice) => choice !== whole));
  const [best, second] = choices;
  if (best === undefined) {
    if (which !== null && !isBesides) return which;
    const others = isBesides ? [besides] : nearest(found, known, vocabulary, ranked.slice(0, LOOKED_AT));
    return others.length === 0 ? { kind: 'lost' } : { kind: 'offer', choices: others };
  }
  const apart = second === undefined ? 1 : (best.score - second.score) / best.score;
  // "Who's got it?" is about what was shown, and what names one task about that, however near to a question about all.
  const isOfShown =
    doubts.isAsking &&
    best.references.length === 0 &&
    (saysPronoun(found.said) || isOfOneTask(found) || isOfOwnRequest(found, vocabulary)) &&
    (isBesides || choices.some(({ intent }) => intent.name === 'show-one'));
  const file = asFile(found, known, best);
  if (file !== null) return { kind: 'offer', choices: [file, best] };
  // What only asks need not be asked about where nothing else is likely.
  if (
    best.intent.asks &&
    !isBesides &&
    choices.slice(1).every(({ intent }) => intent.ifWrong === 'harmless' && !intent.asks)
  )
    return { kind: 'do', choice: best, commands: best.commands };
  if (
    !isOfShown &&
    !isSoonestDay(best, choices) &&
    maySimplyDo(best, found, { apart, unknown, isPartly: doubts.isPartly, isQuestion: doubts.isQuestion })
  )
    return { kind: 'do', choice: best, commands: best.commands };
  // What is far less likely than the first would only distract.
  const likely = choices.filter(({ score }) => score > best.score * 0.12);
  const offered = isBesides ? [...likely, besides] : likely;
  const persons = doubts.isAsking && best.score < LEVEL.sure ? asPersons(found, known, offered) : null;
  return { kind: 'offer', choices: persons === null ? offered : [...offered, persons] };
}

/** "Not before Friday" of what is one's own may ask for more time as well as for peace until then. */
const isSoonestDay = ({ intent }: Choice, choices: readonly Choice[]): boolean =>
  intent.name === 'snooze' && choices.some((choice) => choice.intent.name === 'more-time');

/** What is a file already, or shows nothing that could be one. */
const NO_FILE: ReadonlySet<string> = new Set(['export', 'talk', 'help', 'ask-return', 'repeat-return', 'my-calendar']);

/** The file that is asked for by its kind, where what is likeliest only shows something of that: "the decisions, in a PDF". */
function asFile(found: FoundSlots, known: KnownIntents, best: Choice): Choice | null {
  const isShown = best.intent.ifWrong === 'harmless' && best.commands.every(({ kind }) => !NO_FILE.has(kind));
  return isShown && namesFile(found.said) ? madeBy(found, known, 'ask-export') : null;
}

/** Whether a choice would do all that another does, and something else besides. */
const doesMore = (choice: Choice, other: Choice): boolean =>
  choice.intent.alongWith.includes(other.intent.name) &&
  choice.commands.length > other.commands.length &&
  other.commands.every((command) => choice.commands.some((one) => JSON.stringify(one) === JSON.stringify(command)));

/** Whether it begins with who is to do something by a day, whatever else is said of why. */
const saysWhoAndWhen = (found: FoundSlots): boolean =>
  found.people[0]?.start === 0 && found.dates.length > 0 && found.task === null && isUndertaken(found);

/** How sure the words alone must be where their shape, a task that somebody undertakes, says another thing. */
const SURE_BY_WORDS = 0.4;

/** Whether it is asked to be logged, or somebody undertakes what no action is about and the words are like nothing else. */
const isSaidAsTask = (found: FoundSlots, [best]: readonly Ranked[]): boolean =>
  (isOneThing(found) || (found.task === null && isUndertaken(found))) &&
  (best === undefined || best.intent === 'log' || best.score < SURE_BY_WORDS);

/** Whether words name one action by more than one word of its task, or by one before what they ask of it. */
const isOfOneTask = ({ task, said }: FoundSlots): boolean =>
  task?.actions.length === 1 && (task.hits > 1 || asksWithin(said));

/** What an intent that is about no action makes of what was said; null where it makes nothing. */
function madeBy(found: FoundSlots, { named }: KnownIntents, name: string): Choice | null {
  const intent = named.get(name);
  const command = intent?.make(slotsOf(found, intent, null)) ?? null;
  return intent === undefined || command === null ? null : { intent, references: [], commands: [command], score: 1 };
}

/** What is plainly asked to be logged is logged; undo takes it back. */
function loggedAtOnce(found: FoundSlots, known: KnownIntents): Decision | null {
  const choice = madeBy(found, known, 'log-statement');
  return choice === null ? null : { kind: 'do', choice, commands: choice.commands };
}

/** What shows what there is to choose from, where it is likely what is meant but not of which. */
function choiceInstead(found: FoundSlots, known: KnownIntents, { intent, score }: Option): Choice | null {
  const other = known.named.get(intent.instead ?? '');
  if (other === undefined || score < LEVEL.instead) return null;
  const command = other.make(slotsOf(found, other, null));
  return command === null ? null : { intent: other, references: [], commands: [command], score: score * LEVEL.instead };
}

const makes = (found: FoundSlots, intent: KnownIntent, reference: string | null): boolean =>
  intent.make(slotsOf(found, intent, reference)) !== null;
