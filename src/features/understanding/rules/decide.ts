import type { GivenCommand } from '../../grammar-part.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { doubtsOf } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { canBe, type Meant, meantBy, NEEDS_REFERENCE } from './meant-actions.js';
import { slotsOf } from './make-slots.js';

/** One thing that may be meant: an intent, the actions that it is about (none for what is about none), and its commands. */
export interface Choice {
  readonly intent: KnownIntent;
  readonly references: readonly string[];
  readonly commands: readonly GivenCommand[];
  readonly score: number;
}

/** What is done about words that no grammar takes. */
export type Decision =
  | { readonly kind: 'do'; readonly choice: Choice }
  | { readonly kind: 'offer'; readonly choices: readonly Choice[] }
  /** It is clear what is meant, but not of which action. */
  | { readonly kind: 'which'; readonly intent: KnownIntent; readonly actions: readonly ChatAction[] }
  | { readonly kind: 'lost' };

/** How near the words must be to an example to be sure, and to be worth a question. */
const LEVEL = { sure: 0.5, verySure: 0.82, likely: 0.12, apart: 0.3 };
/** How many of the nearest intents are looked at. */
const LOOKED_AT = 8;
const PRONOUN =
  /(?<![\p{L}'])(?:it|that|this|him|her|them|he|she|they|one|mine|hwn|hon|hwnna|honna|hynny|hyn|fe|fo|hwnnw|ef|hi|nhw|e|o)(?![\p{L}])/iu;
const CLOSING = new Set(['done', 'cancel']);

interface Option {
  readonly intent: KnownIntent;
  readonly score: number;
  readonly meant: Meant;
}

/** Decides what words mean, from which intents they are nearest to and what they would do. */
export function decide(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Decision {
  const { ranked, unknown } = known.ranker.rank(found.marked.slice(0, 500));
  const doubts = doubtsOf(found.said);
  const options = ranked
    .slice(0, LOOKED_AT)
    .flatMap(({ intent: name, score }): readonly Option[] => {
      const intent = known.named.get(name);
      if (intent === undefined) return [];
      const meant = meantBy(found, intent, vocabulary);
      return [{ intent, score: score * fitOf(found, intent, meant, vocabulary), meant }];
    })
    .sort((one, other) => other.score - one.score);
  const choices: Choice[] = [];
  for (const option of options) {
    if (option.score < LEVEL.likely) break;
    const { intent, meant } = option;
    if (meant.kind === 'unclear') {
      // What is meant is clear enough to ask of which action; a worse guess would not be better.
      if (choices.length === 0 && makes(found, intent, meant.actions[0]?.reference ?? null))
        return { kind: 'which', intent, actions: meant.actions };
      continue;
    }
    const commands = commandsOf(found, option);
    if (commands.length === 0) continue;
    if (commands.some(({ kind }) => CLOSING.has(kind)) && (doubts.isNegated || doubts.isQuestion)) continue;
    const isSame = choices.some((choice) => JSON.stringify(choice.commands) === JSON.stringify(commands));
    if (!isSame) choices.push({ intent, references: meant.references, commands, score: option.score });
    if (choices.length === 2) break;
  }
  const note = doubts.isQuestion || (choices[0]?.score ?? 0) > LEVEL.sure ? null : asNote(found, known, vocabulary);
  if (note !== null && choices.length < 2 && choices.every(({ intent }) => intent !== note.intent)) choices.push(note);
  const [best, second] = choices;
  if (best === undefined) return { kind: 'lost' };
  if (best === note) return { kind: 'offer', choices };
  const apart = second === undefined ? 1 : (best.score - second.score) / best.score;
  if (maySimplyDo(best, apart, unknown, doubts.isPartly)) return { kind: 'do', choice: best };
  const isNear = second !== undefined && second.score > best.score * 0.75;
  return { kind: 'offer', choices: isNear ? choices : [best] };
}

/** A statement about one action that is nothing clearer: its words, as a note on it. */
function asNote(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Choice | null {
  const intent = known.named.get('note');
  if (intent === undefined || (found.references.length === 0 && found.task === null)) return null;
  const meant = meantBy(found, intent, vocabulary);
  if (meant.kind !== 'these' || meant.references.length !== 1) return null;
  const commands = commandsOf(found, { intent, meant, score: 0 });
  return commands.length === 0 ? null : { intent, references: meant.references, commands, score: 0 };
}

/** What only shows is done when it is likely; what undo takes back when it is sure; the rest is asked first. */
function maySimplyDo({ intent, score, commands }: Choice, apart: number, unknown: number, isPartly: boolean): boolean {
  if (intent.ifWrong === 'grave') return false;
  const isClosing = commands.some(({ kind }) => CLOSING.has(kind));
  if (intent.ifWrong === 'undone')
    return !(isClosing && isPartly) && score >= LEVEL.verySure && apart >= LEVEL.apart && unknown < 0.5;
  return score >= LEVEL.sure || (apart >= LEVEL.apart && score >= LEVEL.likely * 1.15);
}

/** How well an intent's slots fit those that were said. */
function fitOf(found: FoundSlots, { name, shares }: KnownIntent, meant: Meant, vocabulary: ChatVocabulary): number {
  const hasReference = found.references.length > 0;
  const hasTask = found.task !== null;
  let fit = 1;
  if (shares.reference >= NEEDS_REFERENCE) fit *= hasReference ? 1.12 : meant.kind === 'none' ? 0.7 : 1;
  else if (shares.reference === 0) fit *= hasReference ? 0.55 : hasTask ? 0.92 : 1;
  if (hasTask && shares.reference === 0 && shares.words >= 0.5) fit *= 0.55;
  // "Give him until Friday", "it is done": what was last shown is meant.
  const isPronoun = !hasReference && !hasTask && vocabulary.shown.length > 0 && PRONOUN.test(found.said);
  if (isPronoun) fit *= shares.reference >= NEEDS_REFERENCE ? 1.5 : 0.6;
  if (shares.person >= 0.8 && found.people.length === 0) fit *= 0.7;
  if (shares.date >= 0.8 && found.dates.length === 0) fit *= 0.7;
  const about = vocabulary.actions.filter(({ reference }) =>
    (meant.references as readonly string[]).includes(reference),
  );
  if (about.length > 0 && !about.some((action) => canBe(name, action, vocabulary))) fit *= 0.35;
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
