import { expect, it } from 'vitest';
import { findPerson } from '../../../src/reading/leads/find-person.js';

it('a roster is searched once, however many leads are looked for in it', () => {
  let looks = 0;
  const people = new Proxy(
    Array.from({ length: 1000 }, (_, at) => ({ id: `p${at}`, name: `Sian${at} Rees${at % 50}` })),
    {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    },
  );
  const roster = { people, sets: [], mentions: [], speaker: null };
  const found = Array.from({ length: 200 }, (_, at) => findPerson(`Sian${at} Rees${at % 50}`, roster));
  expect(found[7]).toEqual({ kind: 'person', person: 'p7', name: 'Sian7 Rees7' });
  expect(findPerson('Nobody Here', roster)).toBeNull();
  expect(looks).toBeLessThanOrEqual(10_000);
});
