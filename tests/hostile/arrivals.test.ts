import { expect, it } from 'vitest';
import { Arrivals } from './arrivals.mjs';

const noted = (moments: readonly number[], conversation: (at: number) => string): Arrivals => {
  const arrivals = new Arrivals();
  moments.forEach((moment, at) => {
    arrivals.note(conversation(at), moment);
  });
  return arrivals;
};
const inTurn = (at: number): string => `chat-${at}`;

it('the 51st request to a tenant within a second counts, wherever that second begins', () => {
  const even = Array.from({ length: 51 }, (_, at) => 300 + at * 20);
  expect(noted(even, inTurn).violations.tenant).toBe(0);
  expect(noted([...even.slice(0, 50), 1299], inTurn).violations.tenant).toBe(1);
});

it('the eighth request to a conversation within a second counts, and the ninth within two', () => {
  const one = () => 'chat';
  expect(noted([0, 1, 2, 3, 4, 5, 6, 999], one).violations.conversation).toBe(1);
  expect(noted([0, 1, 2, 3, 4, 5, 6, 1000], one).violations.conversation).toBe(0);
  expect(noted([0, 1, 2, 3, 4, 5, 6, 1000, 1999], one).violations.conversation).toBe(1);
  expect(noted([0, 1, 2, 3, 4, 5, 6, 1000, 2000], one).violations.conversation).toBe(0);
});

it('a request that arrives in a pause counts, except one that was under way', () => {
  const arrivals = new Arrivals();
  arrivals.note('a', 1000);
  arrivals.pause(1000, 2);
  for (const moment of [1100, 1300, 2999, 3000]) arrivals.note('b', moment);
  expect(arrivals.violations.pause).toBe(2);
});

it('pauses add up, and overlapping ones count once', () => {
  const arrivals = new Arrivals();
  arrivals.pause(5000, 1);
  arrivals.pause(1000, 2);
  arrivals.pause(2000, 2);
  expect(arrivals.pausedMs()).toBe(4000);
});

it('requests noted together that may well have come one by one do not count', () => {
  const arrivals = new Arrivals();
  // A stall from 1000 to 1200 in which ten came, and 20 ms between all others.
  for (let at = 0; at <= 1000; at += 20) arrivals.note(inTurn(at), at);
  for (let each = 0; each < 10; each += 1) arrivals.note(inTurn(2000 + each), 1200, 1000);
  for (let at = 1220; at < 2200; at += 20) arrivals.note(inTurn(at), at);
  expect(arrivals.violations.tenant).toBe(0);
  expect(arrivals.onlyInStalls).toBeGreaterThan(0);
});

it('requests beyond what a stall can hold count, wherever in it they came', () => {
  const arrivals = new Arrivals();
  for (let at = 0; at <= 1000; at += 20) arrivals.note(inTurn(at), at);
  for (let each = 0; each < 12; each += 1) arrivals.note(inTurn(2000 + each), 1200, 1000);
  // Ten at most can have come within the 200 ms.
  expect(arrivals.violations.tenant).toBe(2);
});
