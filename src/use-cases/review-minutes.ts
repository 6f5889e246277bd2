import { createHash } from 'node:crypto';
import type { Answer } from '../core/answers/answer.js';
import { localDay } from '../core/calendar/zones.js';
import { headOf } from '../core/groups/group-head.js';
import type { Group } from '../core/groups/group.js';
import { nextMeetingAfter } from '../core/meetings/next-meeting.js';
import { type MinutesReading, readMinutes } from '../core/minutes/read-minutes.js';
import { groupOfMinutes } from '../core/reviews/group-of-minutes.js';
import { makeReview } from '../core/reviews/make-review.js';
import { pageOfReview } from '../core/reviews/review-page.js';
import type { Review } from '../core/reviews/review.js';
import { problemAnswer } from './answers.js';
import type { Asker } from './asker.js';
import { ensureGroup, visibleGroups } from './find-groups.js';
import { rosterOf } from './read-context.js';
import type { Services } from './services.js';

/** The most items that one review takes; more than this is not minutes. */
const ITEMS_LIMIT = 1000;
/** The longest text that is kept while someone chooses its group, in characters. */
const KEPT_LIMIT = 2_000_000;

/**
 * Puts the actions of minutes up for review, in the group of the conversation; in a 1:1 chat in the one group of the
 * asker's, or that which the minutes name, and otherwise it asks which. `part` tells apart several of one message.
 */
export async function offerReview(services: Services, asker: Asker, text: string, part = ''): Promise<Answer> {
  const own = asker.conversation.isPersonal
    ? (await visibleGroups(services, asker)).filter((group) => !group.isPersonal)
    : [];
  const [first, second] = own;
  if (first === undefined) return reviewIn(services, asker, (await ensureGroup(services, asker)).group, text, part);
  const named = second === undefined ? first : groupOfMinutes(text, own);
  if (named !== null) return reviewIn(services, asker, named, text, part);
  if (text.length > KEPT_LIMIT)
    return problemAnswer({ code: 'message-too-long', characters: text.length, limit: KEPT_LIMIT });
  const review: Review = { ...beginnings(asker, asker.conversation.group, part), ...UNREAD, text };
  await services.store.changeReview(review.id, (current) => ({ record: current ?? review, result: undefined }));
  return { kind: 'choose-group', groups: own.map(headOf), text: text.slice(0, 500), review: review.id };
}

/** Puts the actions of minutes up for review in this group, which the asker is known to be a member of. */
export async function reviewIn(
  services: Services,
  asker: Asker,
  group: Group,
  text: string,
  part = '',
): Promise<Answer> {
  const reading = readAgainst(text, group, asker);
  const held = { held: reading.held ?? localDay(asker.now, group.zone), isHeldSaid: reading.isHeldSaid };
  const { actions } = (await services.store.findGroup(group.id, 'all')) ?? group;
  const made = makeReview({ ...beginnings(asker, group.id, part), ...held }, reading, actions);
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

/**
 * Minutes read against a group. Dates that the minutes say of themselves count first; without them the meeting was
 * today, and the next one is the group's next after it.
 */
function readAgainst(text: string, group: Group, asker: Asker): MinutesReading & { readonly isHeldSaid: boolean } {
  const givenOn = localDay(asker.now, group.zone);
  const context = { nation: group.nation, terms: group.terms, roster: rosterOf(group, asker), givenOn };
  const first = readMinutes(text, { held: null, next: null, ...context });
  const held = first.held ?? givenOn;
  const next = first.next ?? nextMeetingAfter(group, held)?.day ?? null;
  const isHeldSaid = first.held !== null;
  if (isHeldSaid && next === first.next) return { ...first, isHeldSaid };
  return { ...readMinutes(text, { held, next, ...context }), isHeldSaid };
}
