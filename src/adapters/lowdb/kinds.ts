import type { Group } from '../../core/groups/group.js';
import type { Person } from '../../core/groups/person.js';
import type { OutboxItem } from '../../core/nudges/outbox-item.js';
import { groupOfReview, type Review } from '../../core/reviews/review.js';
import { StoreError } from '../../ports/store-error.js';
import { groupPatchJson, groupPatchSchema, patchGroup } from './group-patch.js';
import type { Kind } from './kind.js';
import { outdatedItems } from '../../core/nudges/outdated-items.js';
import { outdatedReviews } from '../../core/reviews/outdated-reviews.js';
import { reviewSchema } from '../../records/review-schema.js';
import type { Conversation } from '../../records/record-schemas.js';
import { outboxItemSchema } from '../../records/outbox-schema.js';
import { conversationSchema, groupSchema, personSchema } from '../../records/record-schemas.js';
import { groupJson } from './group-json.js';

/** The folders of the kinds that have several files. */
export const GROUPS_FOLDER = 'groups';
export const OUTBOX_FOLDER = 'outbox';
export const REVIEWS_FOLDER = 'reviews';

/** A file per group, so that a checkpoint costs what that group holds. */
export const groupKind: Kind<Group> = {
  name: 'group',
  folder: GROUPS_FOLDER,
  fileOfKey: (key) => fileIn(GROUPS_FOLDER, key),
  fileOf: (group) => fileIn(GROUPS_FOLDER, group.id),
  keyOf: (group) => group.id,
  json: groupJson,
  check: (raw) => groupSchema.parse(raw) as Group,
  patch: { json: groupPatchJson, apply: (group, patch) => patchGroup(group, groupPatchSchema.parse(patch)) },
};

/** Everyone in one file: ten thousand small files would cost more to write, and much more to read. */
export const personKind: Kind<Person> = {
  name: 'person',
  folder: null,
  fileOfKey: () => 'people.json',
  fileOf: () => 'people.json',
  keyOf: (person) => person.id,
  json: (record) => JSON.stringify(record),
  check: (raw) => personSchema.parse(raw),
};

/** A file per month of items, so that a checkpoint does not write more than a year of what was sent. */
export const outboxKind: Kind<OutboxItem> = {
  name: 'outbox',
  folder: OUTBOX_FOLDER,
  fileOfKey: () => null,
  fileOf: (item) => `${OUTBOX_FOLDER}/${item.dueAt.slice(0, 7)}.json`,
  keyOf: (item) => item.key,
  json: (record) => JSON.stringify(record),
  check: (raw) => outboxItemSchema.parse(raw),
  outdated: outdatedItems,
};

/** A file per group, whose few latest reviews it holds. */
export const reviewKind: Kind<Review> = {
  name: 'review',
  folder: REVIEWS_FOLDER,
  fileOfKey: (key) => fileIn(REVIEWS_FOLDER, groupOfReview(key)),
  fileOf: (review) => fileIn(REVIEWS_FOLDER, groupOfReview(review.id)),
  keyOf: (review) => review.id,
  json: (record) => JSON.stringify(record),
  check: (raw) => reviewSchema.parse(raw) as Review,
  outdated: outdatedReviews,
};

/** What the outside edge keeps about each conversation, in one file. */
export const conversationKind: Kind<Conversation> = {
  name: 'conversation',
  folder: null,
  fileOfKey: () => 'conversations.json',
  fileOf: () => 'conversations.json',
  keyOf: (conversation) => conversation.key,
  json: (record) => JSON.stringify(record),
  check: (raw) => {
    const { key, reference } = conversationSchema.parse(raw);
    return { key, reference };
  },
};

function fileIn(folder: string, id: string): string {
  if (!/^[\w-][\w.-]{0,199}$/.test(id)) {
    throw new StoreError('unusable', `"${id}" cannot be a group's identifier: it must be safe as a file name.`);
  }
  return `${folder}/${id}.json`;
}
