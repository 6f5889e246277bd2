import { beSureOfMembers } from '../../access/follow-members.js';
import { recordChange } from '../../access/record-change.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { holderOf, isOpenReturn, type Return } from '../../model/return.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { FoundReturn } from './find-return.js';
import type { ReturnNews, ReturnReply } from './reply.js';
import { reminded, withChanged } from './rules/change-return.js';
import { mayAskFor } from './rules/may-return.js';
import { returnReply } from './show-return.js';

type Ran =
  (FoundReturn & { readonly news: ReturnNews; readonly people: readonly string[] }) | { readonly problem: Problem };
type Run = (
  one: Return,
  group: Group,
) => { readonly one: Return; readonly news: ReturnNews; readonly people: readonly string[] };

/** Changes a return in one durable step, for somebody who may ask for returns in its group. */
async function run(
  services: Services,
  asker: Asker,
  { group: found, one: { reference } }: FoundReturn,
  change: Run,
): Promise<ReturnReply | ProblemReply> {
  await beSureOfMembers(services, asker, found.id);
  const ran = await services.store.changeGroup<Ran>(found.id, (current) => {
    const group = asMembersKnow(current, asker);
    const one = group?.returns.find((each) => each.reference === reference && each.withdrawn === null);
    const keep = (result: Ran): { record: Group | null; result: Ran } => ({ record: current, result });
    if (group === null || one === undefined) return keep({ problem: { code: 'unknown-return', reference } });
    if (!mayAskFor(group, asker.person.id)) return keep({ problem: { code: 'not-allowed-returns' } });
    const changed = change(one, group);
    if (changed.one === one || wasHandled(group, asker.activity))
      return keep({ group, one, news: changed.news, people: changed.people });
    const record = recordChange(group, withChanged(group, changed.one), asker, 'mayRun');
    return { record, result: { ...changed, group: record } };
  });
  return 'problem' in ran ? problemReply(ran.problem) : returnReply(ran, asker, ran.news, ran.people);
}

/** Closes a return, after which nothing in it changes. */
export const closeReturn = (
  services: Services,
  asker: Asker,
  found: FoundReturn,
): Promise<ReturnReply | ProblemReply> =>
  run(services, asker, found, (one) =>
    isOpenReturn(one)
      ? {
          one: { ...one, closed: { at: asker.now, by: { id: asker.person.id, name: asker.person.name } } },
          news: 'closed',
          people: [],
        }
      : { one, news: 'closed-before', people: [] },
  );

/** Has everybody who has not answered reminded, each at most once a day; the reminders go out like nudges. */
export const remindMissing = (
  services: Services,
  asker: Asker,
  found: FoundReturn,
): Promise<ReturnReply | ProblemReply> =>
  run(services, asker, found, (one, group) => {
    const today = localDay(asker.now, group.zone);
    const waiting = one.parts.filter(
      (part) => part.sent === null && part.reminded.every(({ at }) => localDay(at, group.zone) !== today),
    );
    if (!isOpenReturn(one) || waiting.length === 0) return { one, news: 'nobody-to-remind', people: [] };
    const by = { id: asker.person.id, name: asker.person.name };
    const leads = new Set(waiting.map(({ lead }) => lead.id));
    return {
      one: reminded(one, by, asker.now, leads),
      news: 'reminded',
      people: waiting.map((part) => holderOf(part).name),
    };
  });
