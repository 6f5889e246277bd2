import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import type { PlanKey } from '../../../src/model/plan-keys.js';
import { planProgress } from '../../../src/features/plan-progress/index.js';
import { filled, slotsSaid } from '../slots-said.js';

const ITEM: PlanKey = { key: '1.3', kind: 'item' };
const ITEMS: Readonly<Record<string, readonly PlanKey[]>> = {
  'plan-read': [{ key: 'M1', kind: 'measure' }],
  'plan-sign': [{ key: '1a/1', kind: 'gate' }],
  'plan-waive': [{ key: '1a/1', kind: 'gate' }],
  'plan-step': [
    { key: 'Housing', kind: 'area' },
    { key: 'S1', kind: 'step' },
  ],
};
const EXAMPLES = Object.entries(planProgress.intents).flatMap(([name, intent]) =>
  [...intent.examples.en, ...intent.examples.cy].map((example) => ({
    name,
    said: filled(name === 'plan-read' ? example.replaceAll('{item}', 'attendees') : example),
    intent,
  })),
);

describe('an intent to record something about a plan', () => {
  it.each(EXAMPLES)('makes a command: $said ($name)', ({ said, name, intent }) => {
    const items = ITEMS[name] ?? [ITEM];
    const words = 'the lawyers have not answered';
    const command = intent.make(slotsSaid(said, { words, items, item: items[0] ?? null }));
    expect(command).not.toBeNull();
  });

  it.each(EXAMPLES)('is heard as nothing else: $said ($name)', ({ said }) => {
    expect([
      'unknown',
      'plan-gate',
      'plan-progress',
      'plan-response',
      'plan-link',
      'plan-reading',
      'plan-risk',
    ]).toContain(hear(said, { isLocal: false }).kind);
  });

  it('has a dozen examples in each language', () => {
    for (const { examples } of Object.values(planProgress.intents)) {
      expect(examples.en.length).toBeGreaterThanOrEqual(12);
      expect(examples.cy.length).toBeGreaterThanOrEqual(12);
    }
  });
});
