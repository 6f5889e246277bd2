import { beforeAll, describe, expect, it } from 'vitest';
import { type HostileFigures, tryHostile } from './try-hostile.mjs';

/** `npm run hostile` sends 5,000, with silences that are waited out; here each is given up after a second. */
const PEOPLE = 150;
/** More faults than there, so that each kind comes up. */
const SHARES = { throttled: 0.008, throttledBare: 0.004, deliveredThen502: 0.03, silence: 0.01 };

describe('nudges to 150 people through a faulty connector', () => {
  let figures: HostileFigures;

  beforeAll(async () => {
    figures = await tryHostile({ people: PEOPLE, seed: '2', shares: SHARES, timeLimitMs: 1000 });
  });

  it('keep exactly to the published limits and to every pause', () => {
    expect(figures.connector.violations).toEqual({ tenant: 0, conversation: 0, pause: 0 });
    expect(figures.connector.busiestSecond).toBeGreaterThan(30);
  });

  it('are all sent, or parked for people who never installed the bot', () => {
    const { sent, connector } = figures;
    expect(sent.sent + sent.parked).toBe(PEOPLE);
    expect(sent.parked).toBe(connector.faults['forbidden']);
    expect(connector.reached).toBe(sent.sent);
    expect(sent.withoutId).toBe(0);
  });

  it('come twice only if nothing confirmed that they had come', () => {
    expect(figures.connector.faults['deliveredThen502']).toBeGreaterThan(0);
    expect(figures.connector.duplicatesWithoutDoubt).toBe(0);
  });
});
