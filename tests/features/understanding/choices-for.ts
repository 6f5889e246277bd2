import type { GivenCommand } from '../../../src/features/grammar-part.js';
import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import { decide } from '../../../src/features/understanding/rules/decide.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';
import { INTENTS } from './known-to-all.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
const GROUP = groupOf(COPY);

/** What is done at once, or offered, for words that somebody says after these actions were shown: the commands of each choice. */
export function choicesFor(
  who: Who,
  shown: readonly number[],
  message: string,
): { readonly isDone: boolean; readonly choices: readonly (readonly GivenCommand[])[] } {
  const asker = askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, true);
  const vocabulary = vocabularyOf(
    [GROUP],
    asker,
    shown.map((number) => `ISCG-${number}`),
  );
  const decision = decide(findSlots(tidyMessage(message, asker.person.name).said, vocabulary), INTENTS, vocabulary);
  if (decision.kind === 'do') return { isDone: true, choices: [decision.commands] };
  return { isDone: false, choices: decision.kind === 'offer' ? decision.choices.map(({ commands }) => commands) : [] };
}
