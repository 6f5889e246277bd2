import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import { findSlots, type FoundSlots } from '../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../reading/chat/vocabulary.js';
import { onceForText } from '../../reading/text/once-for.js';
import { vocabularyOf } from './load-vocabulary.js';
import { decide } from './rules/decide.js';
import type { KnownIntents } from './rules/known-intents.js';
import type { DecideWords } from './rules/parts-in.js';

/** Finds what words name, and decides what they mean, after certain actions were shown. */
export interface Decider {
  readonly vocabularyAfter: (shown: readonly string[]) => ChatVocabulary;
  readonly find: (words: string, shown: readonly string[]) => FoundSlots;
  readonly decide: DecideWords;
}

/** Makes the decider of one message. A message is cut in many ways that give the same words; those are read once. */
export function createDecider(groups: readonly Group[], asker: Asker, intents: KnownIntents): Decider {
  const after = onceForText((shown) => {
    const vocabulary = vocabularyOf(groups, asker, shown === '' ? [] : shown.split(' '));
    const find = onceForText((words) => findSlots(words, vocabulary));
    const decideWords = onceForText((words) => {
      const found = find(words);
      return { found, decision: decide(found, intents, vocabulary) };
    });
    return { vocabulary, find, decideWords };
  });
  return {
    vocabularyAfter: (shown) => after(shown.join(' ')).vocabulary,
    find: (words, shown) => after(shown.join(' ')).find(words),
    decide: (words, shown) => after(shown.join(' ')).decideWords(words),
  };
}
