import { crc32 } from 'node:zlib';
import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Conversation } from '../../../model/conversation.js';
import type { Disposal } from '../../../model/disposal.js';
import type { Group, GroupId } from '../../../model/group.js';
import { addresseeOf, type OutboxItem } from '../../../model/outbox-item.js';
import { outdatedReviews } from '../../../model/outdated-reviews.js';
import type { Person } from '../../../model/person.js';
import type { RecordPlace } from '../../../model/record-place.js';
import * as asKept from '../../../model/records-as-kept.js';
import { groupOfReview, type Review } from '../../../model/review.js';
import { StoreError } from '../../../ports/store-error.js';
import { GroupText } from './group-text.js';
import type { Kind } from './kind.js';

/** A kind whose record keys show the file they are in; `nameOf` names that file within its folder. */
const keyed = <Kept extends object>(
  folder: string,
  nameOf: (key: string) => string,
  rest: Pick<Kind<Kept>, 'keyOf' | 'check'> & Partial<Kind<Kept>>,
): Kind<Kept> & Required<Pick<Kind<Kept>, 'fileOfKey'>> => {
  const fileOfKey = (key: string): string => fileIn(folder, nameOf(key));
  return { folder, fileOfKey, fileOf: (record) => fileOfKey(rest.keyOf(record)), ...rest };
};
const keyOf = ({ id }: { readonly id: string }): string => id;

/** One file for each group, with its live actions. */
export const groupKind = keyed<Group>('groups', (id) => id, {
  keyOf,
  check: asKept.parseGroup,
  writer: () => {
    const text = new GroupText();
    return ([group]) => text.of(group);
  },
});

/** The folder of actions closed for long. */
export const CLOSED_FOLDER = 'closed';

/**
 * A group's actions closed for long, in one file for each year they were raised: an action is raised once, so it is
 * never in two files.
 */
export const closedKind = (group: GroupId): Kind<Action> => ({
  folder: CLOSED_FOLDER,
  fileOf: ({ raisedAt }) => closedFile(group, raisedAt),
  keyOf: ({ reference }) => reference,
  check: asKept.parseAction,
});

const closedFile = (group: GroupId, raisedAt: Instant): string =>
  fileIn(CLOSED_FOLDER, `${group}.${raisedAt.slice(0, 4)}`);

/** One group's files among all files of actions closed for long. */
export function closedFilesOf(group: GroupId, files: readonly string[]): readonly string[] {
  const start = `${CLOSED_FOLDER}/${group}.`;
  return files.filter((name) => name.startsWith(start) && name.length === start.length + '2022.json'.length);
}

/** The year in which the actions in such a file were raised. */
export const yearOfFile = (name: string): string => name.slice(-'2022.json'.length, -'.json'.length);

/** Spreads keys over 256 files: ten thousand small ones would be slow to read, and one large one slow to write. */
const share = (key: string): string => (crc32(key) & 0xff).toString(16).padStart(2, '0');

export const personKind = keyed<Person>('people', share, { keyOf, check: asKept.parsePerson });

/** Stored by the month an item is due, so that old items go as whole files, and by who it is for. */
export const outboxKind: Kind<OutboxItem> = {
  folder: 'outbox',
  fileOf: (item) => `outbox/${item.dueAt.slice(0, 7)}-${share(addresseeOf(item))}.json`,
  keyOf: ({ key }) => key,
  check: asKept.parseOutboxItem,
};

/** Which of the 256 parts of each month's outbox holds somebody's items; and which part a file is. */
export const partOfOutbox = share;
export const partOfFile = (name: string): string => name.slice(-'3f.json'.length, -'.json'.length);

/** One file for each group, with its latest few reviews. */
export const reviewKind = keyed<Review>('reviews', groupOfReview, {
  keyOf,
  check: asKept.parseReview,
  outdated: outdatedReviews,
});

export const conversationKind = keyed<Conversation>('conversations', share, {
  keyOf: ({ key }) => key,
  check: asKept.parseConversation,
});

/** The log of disposals, one file a year. */
export const disposalKind = keyed<Disposal>('disposals', (id) => id.slice(0, 4), {
  keyOf,
  check: asKept.parseDisposal,
});

/** The folders of a store, below the data folder. */
export const FOLDERS = [groupKind, personKind, outboxKind, reviewKind, conversationKind, disposalKind]
  .map(({ folder }) => folder)
  .concat(CLOSED_FOLDER);

/** The name of the file that a record is in, below the data folder. */
export function fileOfPlace(place: RecordPlace): string {
  switch (place.kind) {
    case 'person':
      return personKind.fileOfKey(place.id);
    case 'group':
    case 'members':
      return groupKind.fileOfKey(place.id);
    case 'action':
    case 'history':
      return place.isLive ? groupKind.fileOfKey(place.group) : closedFile(place.group, place.raisedAt);
    case 'review':
      return reviewKind.fileOfKey(place.id);
    case 'item':
      return outboxKind.fileOf(place.item);
    case 'conversation':
      return conversationKind.fileOfKey(place.key);
  }
}

function fileIn(folder: string, id: string): string {
  if (!/^[\w-][\w.-]{0,199}$/.test(id)) {
    throw new StoreError('unusable', `"${id}" cannot be a group's identifier: it must be safe as a file name.`);
  }
  return `${folder}/${id}.json`;
}
