import { wholeGroups } from '../../access/find-groups.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { isOpenReturn, partOf } from '../../model/return.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { findReturn, type FoundReturn, returnOf } from './find-return.js';
import type { ReturnNews, ReturnPagesReply, ReturnReply, ReturnsReply } from './reply.js';
import { collate } from './rules/collate.js';
import { mayAskFor, mayReadAnswers } from './rules/may-return.js';

/** How many leads, or returns, a page shows. */
const PAGE_SIZE = 10;

/** The state of a return, for one reader. */
export function returnReply(
  { group, one }: FoundReturn,
  asker: Asker,
  news: ReturnNews | null = null,
  people: readonly string[] = [],
): ReturnReply {
  const { id } = asker.person;
  const last = lastChangeOf(group, id);
  const isTheirs = news !== null && last?.returns?.some(({ reference }) => reference === one.reference) === true;
  return {
    kind: 'return-card',
    group: headOf(group),
    collated: collate(one, group, asker.now),
    news,
    people,
    mayRun: mayAskFor(group, id) && isOpenReturn(one),
    mayRead: mayReadAnswers(group, one, id),
    at: isTheirs && last.at === asker.now ? last.at : null,
    today: localDay(asker.now, group.zone),
  };
}

/** Shows the return that somebody names, or else the last one. */
export async function showReturn(
  services: Services,
  asker: Asker,
  said: string | null,
): Promise<ReturnReply | ProblemReply> {
  const found = await findReturn(services, asker, said, () => true, true);
  return 'code' in found ? problemReply(found) : returnReply(found, asker);
}

type Target = Parameters<typeof returnOf>[2];

export async function showReturnOn(
  services: Services,
  asker: Asker,
  target: Target,
): Promise<ReturnReply | ProblemReply> {
  const found = await returnOf(services, asker, target);
  return found === null
    ? problemReply({ code: 'unknown-return', reference: target.reference })
    : returnReply(found, asker);
}

/** A page of the answers, for those who run the group, and for every member once the return is closed. */
export async function showPages(
  services: Services,
  asker: Asker,
  pressed: Target & { readonly by: 'leads' | 'questions'; readonly page: number },
): Promise<ReturnPagesReply | ProblemReply> {
  const found = await returnOf(services, asker, pressed);
  if (found === null) return problemReply({ code: 'unknown-return', reference: pressed.reference });
  const { group, one } = found;
  if (!mayReadAnswers(group, one, asker.person.id)) return problemReply({ code: 'not-allowed-returns' });
  const collated = collate(one, group, asker.now);
  const size = pressed.by === 'leads' ? collated.rows.length / PAGE_SIZE : collated.questions.length;
  const pages = Math.max(1, Math.ceil(size));
  return {
    kind: 'return-pages',
    group: headOf(group),
    collated,
    by: pressed.by,
    page: Math.min(pressed.page, pages),
    pages,
    today: localDay(asker.now, group.zone),
  };
}

/** The returns of the asker's groups here, open ones first, then the latest. */
export async function listReturns(services: Services, asker: Asker, wanted: number): Promise<ReturnsReply> {
  const groups = await wholeGroups(services, asker);
  const { id } = asker.person;
  const all = groups
    .flatMap((group) => group.returns.filter(({ withdrawn }) => withdrawn === null).map((one) => ({ group, one })))
    .sort(
      (first, other) =>
        Number(first.one.closed !== null) - Number(other.one.closed !== null) ||
        (first.one.askedAt < other.one.askedAt ? 1 : -1),
    );
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  return {
    kind: 'returns',
    rows: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ group, one }) => ({
      group: headOf(group),
      reference: one.reference,
      title: one.title,
      due: one.due,
      counts: collate(one, group, asker.now).counts,
      isClosed: one.closed !== null,
      isMine: isOpenReturn(one) && partOf(one, id)?.sent === null,
    })),
    mayAsk: groups.some((group) => mayAskFor(group, id)),
    page,
    pages,
    total: all.length,
    today: localDay(asker.now, groups[0]?.zone ?? DEFAULT_ZONE),
  };
}
