import type { GivenCommand } from '../../grammar-part.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { ownRequests } from './asked-of-chair.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';
import { meantBy } from './meant-actions.js';
import { pointsAtShown } from './points-at-shown.js';

/** One thing that may be meant: an intent, the actions it is about (if any), and its commands. */
export interface Choice {
  readonly intent: KnownIntent;
  readonly references: readonly string[];
  readonly commands: readonly GivenCommand[];
  readonly score: number;
}

/** This many words about what was shown may be a note on it. */
const FEWEST_OF_NOTE = 3;
/** Beyond this many actions, the question is no longer about one thing. */
const MOST_SHOWN = 2;

/** The most suggestions of what is nearest. */
const MOST_NEAREST = 3;

/** The choice that an intent makes for these actions; null if it makes nothing. */
function choiceOf(found: FoundSlots, intent: KnownIntent | undefined, references: readonly string[]): Choice | null {
  if (intent === undefined) return null;
  const commands = (references.length === 0 ? [null] : references)
    .map((reference) => intent.make(slotsOf(found, intent, reference)))
    .filter((command) => command !== null);
  return commands.length === 0 ? null : { intent, references, commands, score: 0 };
}

/** A statement about one action that fits nothing better, offered as a note on it. */
export function asNote(found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Choice | null {
  const intent = known.named.get('note');
  const isPointed = pointsAtShown(found, vocabulary) && wordsOf(found.said).length >= FEWEST_OF_NOTE;
  if (intent === undefined || (found.references.length === 0 && found.task === null && !isPointed)) return null;
  const meant = meantBy(found, intent, vocabulary);
  const isSaid = meant.references.length === 1 || found.references.length > 0;
  return meant.kind === 'these' && isSaid ? choiceOf(found, intent, meant.references) : null;
}

/** Offers to show the one action that a question or a choice is about. */
export function asShown(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  {
    choices,
    which,
  }: { readonly choices: readonly Choice[]; readonly which: { readonly actions: readonly ChatAction[] } | null },
): Choice | null {
  const intent = known.named.get('show-one');
  if (intent === undefined) return null;
  const isSaid = found.references.length > 0 || found.task !== null || pointsAtShown(found, vocabulary);
  const meant = isSaid ? meantBy(found, intent, vocabulary) : null;
  const asked = isSaid ? null : ownRequests(found, vocabulary);
  const said = meant?.kind === 'unclear' ? meant.actions.map(({ reference }) => reference) : meant?.references;
  const references =
    meant !== null && said !== undefined && said.length > 0 && said.length <= MOST_SHOWN
      ? said
      : (asked ??
        choices.find((choice) => choice.references.length === 1)?.references ??
        which?.actions.map(({ reference }) => reference) ??
        []);
  return references.length === 0 || references.length > MOST_SHOWN ? null : choiceOf(found, intent, references);
}

/** Offers what a named person leads; null if that is already offered, or nobody is named. */
export function asPersons(found: FoundSlots, known: KnownIntents, choices: readonly Choice[]): Choice | null {
  const isNamed = found.people.some(({ person }) => person.id !== null && !person.isAsker);
  const isOffered = choices.some(({ commands }) => commands.some((command) => asksWhose(command) > 0));
  return isNamed && !isOffered ? choiceOf(found, known.named.get('list-of-person'), []) : null;
}

/** How many people's open actions a command asks for. */
function asksWhose(command: GivenCommand): number {
  const { state, who = [] } =
    (command as { readonly asked?: { readonly state?: string; readonly who?: readonly unknown[] } }).asked ?? {};
  return state === 'open' ? who.length : 0;
}

/** What to suggest if nothing fits: the named action or person, else the nearest intents that only show something. */
export function nearest(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  ranked: readonly Ranked[],
): readonly Choice[] {
  const shown = asShown(found, known, vocabulary, { choices: [], which: null });
  const somebody = found.people.some(({ person }) => person.id !== null && !person.isAsker);
  const likely = ranked.flatMap(({ intent: name }) => {
    const intent = known.named.get(name);
    return intent?.ifWrong === 'harmless' ? [choiceOf(found, intent, [])] : [];
  });
  const all = [shown, somebody ? choiceOf(found, known.named.get('list-of-person'), []) : null, ...likely];
  return all
    .filter((choice) => choice !== null)
    .filter(({ commands }) => commands.every(({ kind }) => kind !== 'talk'))
    .filter(({ commands }, at, choices) => {
      const said = JSON.stringify(commands);
      return choices.findIndex((one) => JSON.stringify(one.commands) === said) === at;
    })
    .slice(0, MOST_NEAREST);
}
