import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { sizeOf } from '../../cards/walk-card.js';
import { DURING, groupWithAgenda, item } from './group-with-agenda.js';

/** What stands before each of the items of a page. */
const PLACES = Array.from({ length: 10 }, (_, at) => `**${at + 1}.`);

describe('a page of 300 items', () => {
  it.each([
    ['short titles', 'costings and budgets', 'en'],
    ['long titles', 'long words '.repeat(27), 'en'],
    ['short titles', 'costings and budgets', 'both'],
    ['long titles', 'long words '.repeat(27), 'both'],
  ] as const)('with %s shows all of its items within 28 KB (%#)', async (_which, title, language) => {
    const agenda = Array.from({ length: 300 }, (_, at) =>
      item(at + 1, {
        title,
        presenter: { kind: 'name', name: 'Siân Rees' },
        minutes: 10,
        postponedFrom: ['2023-01-26'],
      }),
    );
    const { say } = await groupWithAgenda({ agenda });
    const { card } = showReply(await say('carys', 'agenda', DURING), language);
    const drawn = JSON.stringify(card);
    expect(PLACES.filter((place) => !drawn.includes(place))).toEqual([]);
    expect(sizeOf(card)).toBeLessThan(28_000);
  });
});
