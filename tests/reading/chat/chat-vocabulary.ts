import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import type { ChatVocabulary } from '../../../src/reading/chat/vocabulary.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };

/** The group of the chat set, as one of its members knows it on Wednesday 19 October 2022. */
export const vocabularyFor = (who: Who): ChatVocabulary =>
  vocabularyOf([groupOf(COPY)], askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }));
