import { expect, it } from 'vitest';
import { outdatedReviews } from '../../src/model/outdated-reviews.js';
import type { Review } from '../../src/model/review.js';
import { REVIEW } from '../contracts/store-reviews.js';

const reviews = (...own: readonly (readonly [id: string, at: string])[]): ReadonlyMap<string, Review> =>
  new Map(own.map(([id, at]) => [id, { ...REVIEW, id, at }]));

it('the five latest reviews of a group are kept, and the same ones in any order if they have one moment', () => {
  const moment = '2022-10-12T10:00:00.000Z';
  const six = (['g/3', 'g/6', 'g/1', 'g/5', 'g/2', 'g/4'] as const).map((id) => [id, moment] as const);
  expect(outdatedReviews(reviews(...six, ['h/1', moment]))).toEqual(['g/1']);
  expect(outdatedReviews(reviews(...[...six].reverse()))).toEqual(['g/1']);
});

it('a review is dropped if it is more than 31 days older than the newest of its group', () => {
  const kept = reviews(
    ['g/old', '2022-09-10T09:59:59.000Z'],
    ['g/kept', '2022-09-11T10:00:00.000Z'],
    ['g/new', '2022-10-12T10:00:00.000Z'],
  );
  expect(outdatedReviews(kept)).toEqual(['g/old']);
});
