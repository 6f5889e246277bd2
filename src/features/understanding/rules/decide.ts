import type { GivenCommand } from '../../grammar-part.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { isBareDate } from './bare-date.js';
import { exactCommands } from './exact-command.js';
import { type Doubts, doubtsOf } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { canBe, type Meant, meantBy, NEEDS_REFERENCE } from './meant-actions.js';
import { slotsOf } from './make-slots.js';
import { plainAnswer } from './plain-answers.js';
import { pointsAtShown } from './points-at-shown.js';
import { isPlainlyAsked, isUndertaken, shapedIntent, specialFit } from './special-fit.js';

/** One thing that may be meant: an intent, the actions that it is about (none for what is about none), and its commands. */
export interface Choice {
  readonly intent: KnownIntent;
  readonly references: readonly string[];
  readonly commands: readonly GivenCommand[];
  readonly score: number;
}

/** What is done about words that no grammar takes. */
export type Decision =
  /** Nothing is doubtful; `choice` is null where an exact grammar takes the words. */
  | { readonly kind: 'do'; readonly choice: Choice | null; readonly commands: readonly GivenCommand[] }
  | { readonly kind: 'offer'; readonly choices: readonly Choice[] }
  /** It is clear what is meant, but not of which action. */
  | { readonly kind: 'which'; readonly intent: KnownIntent; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'lost' };

/** How likely an intent must be to be done at once, and to be worth a question; and how far before the next. */
const LEVEL = {
  shown: 0.85,
  changed: 0.93,
  which: 0.4,
  likely: 0.08,
  apart: 0.5,
  unknown: 0.5,
  foreign: 0.75,
  shaped: 0.5,
};
/** More buttons than these are no question but a menu. */
const MOST_OFFERED = 3;
/** What is longer is asked about before it changes anything. */
const MOST_WORDS = 22;
/** How many of the likeliest intents are looked at. */
const LOOKED_AT = 10;
const PRONOUN =
  /(?<![\p{L}'])(?:it|that|this|him|her|them|he|she|they|one|mine|hwn|hon|hwnna|honna|hynny|hyn|fe|fo|hwnnw|ef|hi|nhw|e|o)(?![\p{L}])/iu;
/** Whether somebody asks for it to be closed: "can you tick it off?" */
const ASKS_TO_CLOSE =
  /(?<!\p{L})(?:can|could|would|please|allwch|allet|ga|gawn|gewch)(?!\p{L}).{0,40}(?<!\p{L})(?:clos\p{L}*|tick|mark|cross|off|done|go|cau|gau|[td]ic\p{L}*)(?!\p{L})/iu;

interface Option {
  readonly intent: KnownIntent;
  readonly score: number;
  readonly meant: Meant;
}

/** Decides what words mean, from which intents they are nearest to and what they would do. */
export function decide(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Decision {
  const plain = plainAnswer(found, vocabulary);
  const exact = plain === 'show-one' ? [] : exactCommands(found, known.grammar);
  if (exact.length > 0) return { kind: 'do', choice: null, commands: exact };
  const asked = isPlainlyAsked(found) ? loggedAtOnce(found, known) : null;
  if (asked !== null) return asked;
  const { ranked, unknown } = known.ranker.rank(found.marked.slice(0, 500));
  const isNamed = found.references.length > 0 || found.task !== null;
  const shaped = shapedIntent(found, known);
  const doubts = doubtsOf(found.said);
  const isShaped = isBareDate(found) || isUndertaken(found) || shaped !== null;
  if (unknown >= LEVEL.foreign && !isNamed && plain === null && !isShaped) return { kind: 'lost' };
  const fitted = ranked.flatMap(({ intent: name, score: near }): readonly Option[] => {
    // A shape says more than words that few examples have.
    const score = name === shaped?.name ? Math.max(near, LEVEL.shaped) : near;
    const intent = known.named.get(name);
    if (intent === undefined) return [];
    const meant = meantBy(found, intent, vocabulary);
    return [{ intent, score: score * fitOf(found, intent, meant, vocabulary, doubts), meant }];
  });
  const all = fitted.reduce((sum, { score }) => sum + score, 0) || 1;
  const options = fitted
    .map((option) => ({ ...option, score: settledBy(plain, option.intent.name, option.score / all) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, LOOKED_AT);
  const choices: Choice[] = [];
  for (const option of options) {
    if (option.score < LEVEL.likely) break;
    const { intent, meant } = option;
    if (meant.kind === 'unclear') {
      // What is meant is clear enough to ask of which action; a worse guess would not be better.
      if (
        choices.length === 0 &&
        option.score >= LEVEL.which &&
        makes(found, intent, meant.actions[0]?.reference ?? null)
      )
        return { kind: 'which', intent, actions: meant.actions };
      continue;
    }
    const commands = commandsOf(found, option);
    if (commands.length === 0) continue;
    const isDenied = doubts.isNegated || (doubts.isQuestion && !ASKS_TO_CLOSE.test(found.said));
    if (isDenied && commands.some(({ kind }) => kind === 'done')) continue;
    const isSame = choices.some((choice) => JSON.stringify(choice.commands) === JSON.stringify(commands));
    if (!isSame) choices.push({ intent, references: meant.references, commands, score: option.score });
    if (choices.length === MOST_OFFERED) break;
  }
  const note = doubts.isQuestion || (choices[0]?.score ?? 0) > LEVEL.shown ? null : asNote(found, known, vocabulary);
  if (note !== null && choices.every(({ intent }) => intent !== note.intent)) choices.splice(MOST_OFFERED - 1, 1, note);
  const [best, second] = choices;
  if (best === undefined) return { kind: 'lost' };
  if (best === note) return { kind: 'offer', choices };
  const apart = second === undefined ? 1 : (best.score - second.score) / best.score;
  if (maySimplyDo(best, found, { apart, unknown, isPartly: doubts.isPartly, isQuestion: doubts.isQuestion }))
    return { kind: 'do', choice: best, commands: best.commands };
  // What is far less likely than the first would only distract.
  return {
    kind: 'offer',
    choices: choices.filter(({ score, intent }) => score > best.score * 0.12 || intent === note?.intent),
  };
}

/** What is plainly asked to be logged is logged; undo takes it back. */
function loggedAtOnce(found: FoundSlots, known: KnownIntents): Decision | null {
  const intent = known.named.get('log-statement');
  const command = intent?.make(slotsOf(found, intent, null)) ?? null;
  if (intent === undefined || command === null) return null;
  const commands = [command];
  return { kind: 'do', choice: { intent, references: [], commands, score: 1 }, commands };
}

/** A short answer settles nearly all of it. */
const settledBy = (plain: string | null, name: string, score: number): number =>
  plain === null ? score : name === plain ? 0.9 + score / 10 : score / 10;

/** So many words about what was shown may be a note on it. */
const FEWEST_OF_NOTE = 3;

/** A statement about one action that is nothing clearer: its words, as a note on it. */
function asNote(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Choice | null {
  const intent = known.named.get('note');
  const isPointed = pointsAtShown(found, vocabulary) && wordsOf(found.said).length >= FEWEST_OF_NOTE;
  if (intent === undefined || (found.references.length === 0 && found.task === null && !isPointed)) return null;
  const meant = meantBy(found, intent, vocabulary);
  if (meant.kind !== 'these' || meant.references.length !== 1) return null;
  const commands = commandsOf(found, { intent, meant, score: 0 });
  return commands.length === 0 ? null : { intent, references: meant.references, commands, score: 0 };
}

interface Surety {
  readonly apart: number;
  readonly unknown: number;
  readonly isPartly: boolean;
  readonly isQuestion: boolean;
}

/** What only shows is done when it is likely; what undo takes back when it is sure; the rest is asked first. */
function maySimplyDo(
  { intent, score, commands }: Choice,
  found: FoundSlots,
  { apart, unknown, isPartly, isQuestion }: Surety,
): boolean {
  if (intent.ifWrong === 'grave' || apart < LEVEL.apart) return false;
  // What a group is set up as is known by its shape, and asks by itself.
  if (unknown >= LEVEL.unknown && intent.name !== 'set-up-said') return false;
  if (intent.ifWrong === 'harmless') return score >= LEVEL.shown;
  if (!intent.isSure(slotsOf(found, intent, null))) return false;
  if (score < LEVEL.changed || ((isPartly || isQuestion) && commands.some(({ kind }) => kind === 'done'))) return false;
  // Who has it and by when are two things.
  if (intent.name === 'reassign' && found.dates.length > 0) return false;
  // Long messages say more than one thing, and a task spoken of in passing is not yet answered.
  return wordsOf(found.said).length <= MOST_WORDS && !(intent.name === 'note' && found.task !== null);
}

/** How well an intent's slots fit those that were said. */
function fitOf(
  found: FoundSlots,
  intent: KnownIntent,
  meant: Meant,
  vocabulary: ChatVocabulary,
  doubts: Doubts,
): number {
  const { name, shares } = intent;
  const needs = shares.reference >= NEEDS_REFERENCE;
  const isNamed = found.references.length > 0;
  const isClear = isNamed || found.task?.actions.length === 1;
  const special = specialFit(found, name, intent, doubts);
  if (special !== null) return special;
  let fit = 1;
  if (needs) fit *= isNamed ? 1.5 : isClear ? 1.2 : meant.kind === 'none' ? 0.4 : found.task === null ? 0.8 : 1;
  // Words about one action are seldom about something else.
  else if (shares.reference < 0.2) fit *= isNamed ? 0.2 : isClear ? (found.task?.hits === 1 ? 0.6 : 0.3) : 1;
  const isPointed = pointsAtShown(found, vocabulary);
  if (isPointed && (PRONOUN.test(found.said) || wordsOf(found.said).length < 4)) fit *= needs ? 2 : 0.5;
  const references: readonly string[] = meant.references;
  if (isPointed && needs && references.some((reference) => !vocabulary.shown.includes(reference))) fit *= 0.15;
  if (isPointed && isBareDate(found)) fit *= needs && shares.date > 0.3 ? 6 : 0.3;
  if (shares.person >= 0.8 && found.people.length === 0) fit *= 0.5;
  if (shares.date >= 0.8 && found.dates.length === 0) fit *= 0.5;
  const about = vocabulary.actions.filter(({ reference }) => references.includes(reference));
  // Who answers what leads ask does not move it past them, and who leads asks.
  const isWaiting = about.some(({ askedBy, group }) => askedBy.length > 0 && vocabulary.runs.includes(group));
  const isOwn = about.some(
    ({ group, leads }) => leads.includes(vocabulary.asker.id) && !vocabulary.runs.includes(group),
  );
  if (name === 'deadline' && (isWaiting || isOwn)) fit *= isWaiting ? 0.1 : 0.4;
  if (about.length > 0 && !about.some((action) => canBe(name, action, vocabulary))) fit *= 0.2;
  return fit;
}

const makes = (found: FoundSlots, intent: KnownIntent, reference: string | null): boolean =>
  intent.make(slotsOf(found, intent, reference)) !== null;

/** The commands that an intent makes of what was said, one for each action that it is about. */
function commandsOf(found: FoundSlots, { intent, meant }: Option): readonly GivenCommand[] {
  const references = meant.kind === 'these' ? meant.references : [null];
  return references
    .map((reference) => intent.make(slotsOf(found, intent, reference)))
    .filter((command) => command !== null);
}
