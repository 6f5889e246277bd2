import { createHash } from 'node:crypto';
import type { Group } from '../model/group.js';
import { takesPart } from '../model/members.js';
import type { KeptReview } from '../model/kept-review.js';
import type { Problem } from '../model/problem.js';
import type { Review } from '../model/review.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import type { GroupReading } from '../reading/read-for-review.js';
import { groupHere, wholeGroups } from './find-groups.js';
import { makeReview } from './make-review.js';
import { readForReview } from './read-apart.js';
import type { DocumentFile } from '../ports/documents.js';

/** The most items in one review; a text with more is not minutes. */
const ITEMS_LIMIT = 1000;

const refused = (problem: Problem): KeptReview => ({ kind: 'refused', problem });

/**
 * Puts the actions of minutes up for review in the conversation's group. In a 1:1 chat: in the asker's only group, or
 * the one that the minutes name; otherwise asks which. `part` tells several texts in one message apart.
 */
export async function keepReview(
  services: Services,
  asker: Asker,
  given: DocumentFile | string,
  part = '',
): Promise<KeptReview> {
  const own = asker.conversation.isPersonal
    ? (await wholeGroups(services, asker)).filter((group) => !group.isPersonal)
    : [];
  if (own.length > 0) return keepAmong(services, asker, own, given, part);
  const here = await groupHere(services, asker);
  return here === null ? refused({ code: 'not-a-member' }) : keepAmong(services, asker, [here], given, part);
}

/** Puts the actions of minutes up for review in this group, of which the asker must be a member. */
export const keepReviewIn = (services: Services, asker: Asker, group: Group, text: string): Promise<KeptReview> =>
  keepAmong(services, asker, [group], text, '');

async function keepAmong(
  services: Services,
  asker: Asker,
  groups: readonly Group[],
  given: DocumentFile | string,
  part: string,
): Promise<KeptReview> {
  const taking = groups.filter((group) => takesPart(group, asker.person.id));
  if (taking.length === 0) return refused({ code: 'observes-only' });
  const read = await readForReview(services, asker, taking, given);
  if (read.kind === 'refused') return refused(read.problem);
  if (read.kind === 'which-group') return keepUnread(services, asker, taking, read.text, part);
  const group = taking.find(({ id }) => id === read.group);
  return group === undefined ? refused({ code: 'internal' }) : keepRead(services, asker, group, read, part);
}

async function keepUnread(
  services: Services,
  asker: Asker,
  groups: readonly Group[],
  text: string,
  part: string,
): Promise<KeptReview> {
  const review: Review = { ...beginnings(asker, asker.conversation.group, part), ...UNREAD, text };
  await services.store.changeReview(review.id, (current) => ({ record: current ?? review, result: undefined }));
  return { kind: 'which-group', review, groups };
}

async function keepRead(
  services: Services,
  asker: Asker,
  group: Group,
  { reading, held, isHeldSaid }: GroupReading,
  part: string,
): Promise<KeptReview> {
  const whole = (await services.store.findGroup(group.id, 'all')) ?? group;
  const made = makeReview({ ...beginnings(asker, group.id, part), held, isHeldSaid }, reading, whole);
  const found = made.items.length + made.decisions.length;
  if (found + made.known.length + made.knownDecisions.length === 0) return refused({ code: 'no-actions-found' });
  if (found > ITEMS_LIMIT) return refused({ code: 'too-many-actions', found, limit: ITEMS_LIMIT });
  const review = await services.store.changeReview(made.id, (current) => {
    const kept = current ?? made;
    return { record: kept, result: kept };
  });
  return { kind: 'kept', review, group };
}

const UNREAD = {
  title: null,
  items: [],
  known: [],
  decisions: [],
  knownDecisions: [],
  held: '2000-01-01',
  isHeldSaid: false,
} as const;

function beginnings(asker: Asker, group: string, part: string): Pick<Review, 'id' | 'tenant' | 'group' | 'at' | 'by'> {
  const brought = `${asker.conversation.key}\n${asker.activity}\n${part}`;
  const hash = createHash('sha256').update(brought).digest('hex').slice(0, 16);
  const by = { id: asker.person.id, name: asker.person.name };
  return { id: `${group}/${hash}`, tenant: asker.tenant, group, at: asker.now, by };
}
