import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { commandsFor } from './commands-for.js';
import type { Choice } from './decision.js';
import type { Doubts } from './doubts.js';
import type { KnownIntents } from './known-intents.js';
import { mayDo } from './may-change.js';
import { canBe } from './meant-actions.js';

/** What may be done with an action by anything that is said about it. */
const OF_ACTION = ['done', 'more-time', 'cancel'];
/** With so many buttons, nobody needs more. */
const ENOUGH = 4;
const MOST_ADDED = 2;

/**
 * What a statement about one action may ask for, likeliest first, where little more than a note on it would be offered:
 * whatever the words are, it may be done, need longer or fall away.
 */
export function ofAction(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  {
    choices,
    doubts,
    ranked,
  }: { readonly choices: readonly Choice[]; readonly doubts: Doubts; readonly ranked: readonly Ranked[] },
): readonly Choice[] {
  const [reference, ...others] = new Set(choices.flatMap(({ references }) => references));
  const action = vocabulary.actions.find((one) => one.reference === reference);
  const isNoted = choices.some(({ intent }) => intent.name === 'note');
  if (action === undefined || others.length > 0 || !isNoted || doubts.isAsking || choices.length >= ENOUGH) return [];
  if (!action.isOpen) return [];
  const score = (name: string): number => ranked.find(({ intent }) => intent === name)?.score ?? 0;
  return OF_ACTION.filter((name) => choices.every(({ intent }) => intent.name !== name))
    .filter((name) => canBe(name, action, vocabulary) && !(name === 'done' && doubts.isNegated && doubts.isPartly))
    .sort((one, other) => score(other) - score(one))
    .flatMap((name): readonly Choice[] => {
      const intent = known.named.get(name);
      if (intent === undefined) return [];
      const commands = commandsFor(found, intent, [action.reference], known);
      const choice = { intent, references: [action.reference], commands, score: 0 };
      return commands.length > 0 && mayDo(choice, vocabulary) ? [choice] : [];
    })
    .slice(0, Math.min(MOST_ADDED, ENOUGH - choices.length));
}
