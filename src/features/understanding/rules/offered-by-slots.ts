import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { commandsFor } from './commands-for.js';
import type { Choice } from './decision.js';
import type { Doubts } from './doubts.js';
import type { KnownIntents } from './known-intents.js';
import { canBe, meantBy } from './meant-actions.js';
import { pointsAtShown } from './points-at-shown.js';
import { isUndertaken } from './special-fit.js';

/**
 * Choices that the slots suggest, whatever the words: a day and one action suggest a deadline, a person and one action
 * a new lead, and a promise something to log. Leaves out what is already offered.
 */
export function bySlots(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  { choices, doubts }: { readonly choices: readonly Choice[]; readonly doubts: Doubts },
): readonly Choice[] {
  return [
    ...(isUndertaken(found) && !doubts.isAsking ? ['log-statement'] : []),
    ...(found.dates.length > 0 ? DATED : []),
    ...(found.people.some(({ person }) => !person.isAsker) && !doubts.isAsking ? GIVEN : []),
  ]
    .map((name) => choiceOf(name, found, known, vocabulary))
    .filter((choice) => choice !== null)
    .filter(({ intent, commands }) =>
      choices.every((other) => other.intent !== intent && JSON.stringify(other.commands) !== JSON.stringify(commands)),
    );
}

const DATED = ['grant', 'more-time', 'deadline'];
const GIVEN = ['not-mine', 'reassign'];
/** Who may do each: somebody who may only ask for a change is not offered the change. */
const MAY: Readonly<Record<string, (action: ChatAction, vocabulary: ChatVocabulary) => boolean>> = {
  deadline: (action, vocabulary) => vocabulary.mayEdit(action) && !canBe('grant', action, vocabulary),
  'more-time': (action, vocabulary) => !vocabulary.mayEdit(action),
  reassign: (action, vocabulary) => vocabulary.mayEdit(action),
  'not-mine': (action, vocabulary) => !vocabulary.mayEdit(action),
};

function choiceOf(name: string, found: FoundSlots, known: KnownIntents, vocabulary: ChatVocabulary): Choice | null {
  const intent = known.named.get(name);
  if (intent === undefined) return null;
  const isOfNone = intent.shares.reference === 0;
  const isNamed = found.references.length > 0 || found.task !== null || pointsAtShown(found, vocabulary);
  if (!isOfNone && !isNamed) return null;
  const { references } = isOfNone ? { references: [] } : meantBy(found, intent, vocabulary);
  const [reference, ...others] = references;
  if (others.length > 0 || (reference === undefined && !isOfNone)) return null;
  const action = vocabulary.actions.find((one) => one.reference === reference);
  const may = MAY[name] ?? (() => true);
  if (action !== undefined && (!action.isOpen || !canBe(name, action, vocabulary) || !may(action, vocabulary)))
    return null;
  // Somebody who already leads it is only mentioned: "the costings are covered, thank you Siân".
  const isNew = ({ person }: FoundSlots['people'][number]): boolean =>
    !person.isAsker && (person.id === null || action?.leads.includes(person.id) !== true);
  if (GIVEN.includes(name) && !found.people.some(isNew)) return null;
  const commands = commandsFor(found, intent, [reference ?? null], known);
  return commands.length === 0 ? null : { intent, references, commands, score: 0 };
}
