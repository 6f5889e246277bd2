import { expect, it } from 'vitest';
import type { Review } from '../../src/model/review.js';
import type { CurrentStore } from './store-contract.js';

export const REVIEW: Review = {
  id: '8f2a41c07be95d13/1',
  tenant: 't1',
  group: '8f2a41c07be95d13',
  at: '2022-10-12T10:00:00.000Z',
  by: { id: 'claire', name: 'Claire Bennett' },
  title: 'ISCG',
  held: '2022-07-14',
  isHeldSaid: true,
  items: [
    {
      kind: 'implied',
      task: 'write to the clerk',
      leads: [{ kind: 'redacted', name: '[REDACTED]' }],
      deadline: { said: 'by 30 November', basis: 'day', from: '2022-11-30', due: '2022-11-30', inferred: ['year'] },
      quote: '[REDACTED] agreed to write to the clerk by 30 November.',
      line: 3,
      isChosen: false,
    },
  ],
  known: ['ISCG-1'],
  decisions: [{ text: 'no paper at meetings', quote: 'Decision: no paper at meetings', line: 4, isChosen: true }],
  knownDecisions: ['ISCG-D1'],
  text: '',
};

/** How reviews of minutes are kept. */
export function describeReviews(store: CurrentStore): void {
  it('knows no review at first', async () => {
    expect(await store().findReview(REVIEW.id)).toBeNull();
  });

  it('keeps a review as it was last changed', async () => {
    await store().changeReview(REVIEW.id, () => ({ record: REVIEW, result: undefined }));
    const title = await store().changeReview(REVIEW.id, (review) => ({
      record: review === null ? null : { ...review, title: 'Board' },
      result: review?.title,
    }));
    expect(title).toBe('ISCG');
    expect(await store().findReview(REVIEW.id)).toEqual({ ...REVIEW, title: 'Board' });
  });

  it('leaves the review alone if its change fails', async () => {
    await store().changeReview(REVIEW.id, () => ({ record: REVIEW, result: undefined }));
    await expect(
      store().changeReview(REVIEW.id, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await store().findReview(REVIEW.id)).toEqual(REVIEW);
  });
}
