import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/app/features.js';
import { createDecider } from '../../../src/features/understanding/create-decider.js';
import { severalOf } from '../../../src/features/understanding/handle-several.js';
import { loadIntents } from '../../../src/features/understanding/load-intents.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { type Copy, groupOf, nameOf, NOW } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
const INTENTS = loadIntents(FEATURES);
const LENGTH = 16_000;
const asker = askerOf('mared', { now: NOW, person: { id: 'mared', name: nameOf('mared'), aadObjectId: null } }, true);

/** What is decided about words that are said again and again after a card. */
function decisionOn(part: string): string {
  const { said } = tidyMessage(part.repeat(Math.ceil(LENGTH / part.length)), asker.person.name);
  const decider = createDecider([groupOf(COPY)], asker, INTENTS);
  severalOf({ intents: () => INTENTS } as Parameters<typeof severalOf>[0], { said, decider, shown: ['ISCG-7'] });
  return decider.decide(said, ['ISCG-7']).decision.kind;
}

describe('a message that says one thing again and again', () => {
  // Before they were bounded, some of these took a minute and more.
  it.each(['. ', '! ', '-- '])('is tidied away if it is only marks: “%s”', (part) => {
    expect(tidyMessage(part.repeat(LENGTH), asker.person.name).said).toMatch(/^[.!–-]?$/u);
  });

  it.each(['a. ', 'a, ', '1, ', 'every ', 'I meant Huw. ', 'and the same for Gwen '])(
    'is decided, and nothing is done: “%s”',
    (part) => {
      expect(decisionOn(part)).not.toBe('do');
    },
  );
});
