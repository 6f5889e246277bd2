import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import { commandsFor } from './commands-for.js';
import type { Choice } from './decision.js';
import type { Doubts } from './doubts.js';
import type { KnownIntents } from './known-intents.js';
import { mayDo } from './may-change.js';

/**
 * A note on the one action that was just shown, where words tell something and nothing that is offered concerns it:
 * "the housing tabs work" after the dashboard may well be about the dashboard. Null for questions.
 */
export function noteOnShown(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  { choices, doubts }: { readonly choices: readonly Choice[]; readonly doubts: Doubts },
): Choice | null {
  const [reference, ...others] = vocabulary.shown;
  const intent = known.named.get('note');
  const action = vocabulary.actions.find((one) => one.reference === reference);
  if (reference === undefined || others.length > 0 || intent === undefined || action?.isOpen !== true) return null;
  if (doubts.isAsking || doubts.isQuestion || found.references.length > 0 || found.items.length > 0) return null;
  if (!action.leads.includes(vocabulary.asker.id)) return null;
  if (choices.some(({ references }) => references.includes(reference))) return null;
  const choice = {
    intent,
    references: [reference],
    commands: commandsFor(found, intent, [reference], known),
    score: 0,
  };
  return choice.commands.length > 0 && mayDo(choice, vocabulary) ? choice : null;
}
