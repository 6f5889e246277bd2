import { createHash } from 'node:crypto';
import type { Answer } from '../answer.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { makeReview } from './rules/make-review.js';
import type { GroupReading } from '../../reading/read-for-review.js';
import { pageOfReview } from './rules/review-page.js';
import type { Review } from '../../model/review.js';
import type { DocumentFile } from '../../ports/documents.js';
import { problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import { groupHere, wholeGroups } from '../../access/find-groups.js';
import { readForReview } from '../../access/read-apart.js';
import type { Services } from '../../ports/services.js';

/** The most items that one review takes; more than this is not minutes. */
const ITEMS_LIMIT = 1000;

/**
 * Puts the actions of minutes up for review, in the group of the conversation; in a 1:1 chat in the one group of the
 * asker's, or that which the minutes name, and otherwise it asks which. `part` tells apart several of one message.
 */
export async function offerReview(
  services: Services,
  asker: Asker,
  given: DocumentFile | string,
  part = '',
): Promise<Answer> {
  const own = asker.conversation.isPersonal
    ? (await wholeGroups(services, asker)).filter((group) => !group.isPersonal)
    : [];
  if (own.length > 0) return reviewAmong(services, asker, own, given, part);
  const here = await groupHere(services, asker);
  return here === null ? problemAnswer({ code: 'not-a-member' }) : reviewAmong(services, asker, [here], given, part);
}

/** Puts the actions of minutes up for review in this group, which the asker is known to be a member of. */
export const reviewIn = (services: Services, asker: Asker, group: Group, text: string): Promise<Answer> =>
  reviewAmong(services, asker, [group], text, '');

async function reviewAmong(
  services: Services,
  asker: Asker,
  groups: readonly Group[],
  given: DocumentFile | string,
  part: string,
): Promise<Answer> {
  const read = await readForReview(services, asker, groups, given);
  if (read.kind === 'refused') return problemAnswer(read.problem);
  if (read.kind === 'which-group') return askWhichGroup(services, asker, groups, read.text, part);
  const group = groups.find(({ id }) => id === read.group);
  return group === undefined ? problemAnswer({ code: 'internal' }) : keepReview(services, asker, group, read, part);
}

async function askWhichGroup(
  services: Services,
  asker: Asker,
  groups: readonly Group[],
  text: string,
  part: string,
): Promise<Answer> {
  const review: Review = { ...beginnings(asker, asker.conversation.group, part), ...UNREAD, text };
  await services.store.changeReview(review.id, (current) => ({ record: current ?? review, result: undefined }));
  return { kind: 'choose-group', groups: groups.map(headOf), text: text.slice(0, 500), review: review.id };
}

async function keepReview(
  services: Services,
  asker: Asker,
  group: Group,
  { reading, held, isHeldSaid }: GroupReading,
  part: string,
): Promise<Answer> {
  const { actions } = (await services.store.findGroup(group.id, 'all')) ?? group;
  const made = makeReview({ ...beginnings(asker, group.id, part), held, isHeldSaid }, reading, actions);
  if (made.items.length === 0 && made.known.length === 0) return problemAnswer({ code: 'no-actions-found' });
  if (made.items.length > ITEMS_LIMIT)
    return problemAnswer({ code: 'too-many-actions', found: made.items.length, limit: ITEMS_LIMIT });
  const review = await services.store.changeReview(made.id, (current) => {
    const kept = current ?? made;
    return { record: kept, result: kept };
  });
  return reviewAnswer(review, group, 1, asker);
}

/** The answer that shows one page of a review. */
export function reviewAnswer(review: Review, group: Group, wanted: number, asker: Asker): Answer {
  const { page } = pageOfReview(review, wanted);
  return { kind: 'review', group: headOf(group), review, page, today: localDay(asker.now, group.zone) };
}

const UNREAD = { title: null, items: [], known: [], held: '2000-01-01', isHeldSaid: false } as const;

function beginnings(asker: Asker, group: string, part: string): Pick<Review, 'id' | 'tenant' | 'group' | 'at' | 'by'> {
  const brought = `${asker.conversation.key}\n${asker.activity}\n${part}`;
  const hash = createHash('sha256').update(brought).digest('hex').slice(0, 16);
  const by = { id: asker.person.id, name: asker.person.name };
  return { id: `${group}/${hash}`, tenant: asker.tenant, group, at: asker.now, by };
}
