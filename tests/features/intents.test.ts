import { describe, expect, it } from 'vitest';
import { hear } from '../../src/app/hear.js';
import { actions } from '../../src/features/actions/index.js';
import { agenda } from '../../src/features/agenda/index.js';
import { attendance } from '../../src/features/attendance/index.js';
import { decisions } from '../../src/features/decisions/index.js';
import type { FeatureDeclaration } from '../../src/features/feature.js';
import { language } from '../../src/features/language/index.js';
import { matters } from '../../src/features/matters/index.js';
import { outcomes } from '../../src/features/outcomes/index.js';
import { preferences } from '../../src/features/preferences/index.js';
import { privacy } from '../../src/features/privacy/index.js';
import { returns } from '../../src/features/returns/index.js';
import { requests } from '../../src/features/requests/index.js';
import { filled, slotsSaid } from './slots-said.js';

const FEATURES: readonly FeatureDeclaration[] = [
  actions,
  agenda,
  attendance,
  decisions,
  language,
  matters,
  outcomes,
  preferences,
  privacy,
  requests,
  returns,
];
const INTENTS = FEATURES.flatMap(({ intents }) => Object.entries(intents));
const EXAMPLES = INTENTS.flatMap(([name, intent]) =>
  [...intent.examples.en, ...intent.examples.cy].map((example) => ({ name, said: filled(example), intent })),
);

/** What comes to the same for who may only ask: the handlers decide. */
const ALIKE = [new Set(['deadline', 'more-time']), new Set(['cancel', 'refuse'])];

describe('an example of an intent', () => {
  it.each(EXAMPLES)('makes a command: $said ($name)', ({ said, intent }) => {
    expect(intent.make(slotsSaid(said, { words: 'the lawyers have not answered' }))).not.toBeNull();
  });

  it('is not heard as another intent by the exact forms', () => {
    const others = EXAMPLES.flatMap(({ said, name, intent }) => {
      const heard = hear(said, { isLocal: false }).kind;
      const meant = intent.make(slotsSaid(said, { words: 'the lawyers have not answered' }))?.kind ?? '';
      const isSame =
        heard === 'unknown' || heard === meant || ALIKE.some((kinds) => kinds.has(heard) && kinds.has(meant));
      return isSame ? [] : [`${said}: ${heard}, not ${name}`];
    });
    expect(others).toEqual([]);
  });
});

describe('an intent', () => {
  it.each(INTENTS)('%s has examples in both languages, each once', (_name, { examples: { en, cy } }) => {
    expect(en.length).toBeGreaterThanOrEqual(6);
    expect(cy.length).toBeGreaterThanOrEqual(6);
    expect(new Set([...en, ...cy]).size).toBe(en.length + cy.length);
  });
});
