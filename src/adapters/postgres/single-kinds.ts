import { type Person, plansAlike } from '../../model/person.js';
import { groupOfReview, type Review } from '../../model/review.js';
import type { Disposal } from '../../model/disposal.js';
import { parseDisposal, parsePerson, parseReview } from '../../model/records-as-kept.js';
import type { SingleKind } from './single-records.js';

export const personKind: SingleKind<Person> = {
  table: 'people',
  key: 'id',
  body: 'body',
  columns: [],
  columnsOf: () => [],
  check: parsePerson,
  // A person's own preferences affect when their groups next have something due.
  after: async (run, tenant, before, after) => {
    if (after === null || plansAlike(before, after)) return;
    const text = `UPDATE groups SET look_at = '-infinity', settled_beside = settled_beside + 1
      WHERE tenant_id = $1 AND id IN (SELECT group_id FROM members WHERE tenant_id = $1 AND person_id = $2)`;
    await run({ text, values: [tenant, after.id] });
  },
};

/** Keeps a group's latest few reviews, for a month back from its newest. */
export const reviewKind: SingleKind<Review> = {
  table: 'reviews',
  key: 'id',
  body: 'body',
  columns: ['group_id', 'at'],
  columnsOf: (review) => [groupOfReview(review.id), review.at],
  check: parseReview,
  after: async (run, tenant, before, after) => {
    if (before !== null || after === null) return;
    const text = `WITH own AS (
        SELECT id, at, row_number() OVER (ORDER BY at DESC, id DESC) AS place, max(at) OVER () AS newest
        FROM reviews WHERE tenant_id = $1 AND group_id = $2)
      DELETE FROM reviews r USING own
      WHERE r.tenant_id = $1 AND r.id = own.id AND (own.place > 5 OR own.at < own.newest - interval '31 days')`;
    await run({ text, values: [tenant, groupOfReview(after.id)] });
  },
};

/** What the edge keeps of a conversation, wrapped so that a kept null differs from nothing kept. */
interface KeptConversation {
  readonly reference: unknown;
}

export const conversationKind: SingleKind<KeptConversation> = {
  table: 'conversations',
  key: 'key',
  body: 'reference',
  columns: [],
  columnsOf: () => [],
  check: (raw) => ({ reference: (raw as Partial<KeptConversation> | null)?.reference ?? null }),
};

export const disposalKind: SingleKind<Disposal> = {
  table: 'disposals',
  key: 'id',
  body: 'body',
  columns: ['group_id'],
  columnsOf: ({ group }) => [group],
  check: parseDisposal,
};
