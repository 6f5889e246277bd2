import { isAway, openHoursOn } from '../../delivery/availability.js';
import { availabilityOfPeople } from '../../delivery/lead-notes.js';
import { isLeftAlone } from '../../delivery/reachability.js';
import { localDay } from '../../model/calendar/zones.js';
import type { OutboxItem } from '../../model/outbox-item.js';
import { itemsOf } from '../../model/plan-item.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import { peopleOfRound, roundNow } from '../plans/rules/round-now.js';
import { runs } from './handle-find.js';
import { roundReply } from './handle-view.js';
import type { NotReminded, RoundReply } from './reply.js';
import { type AskedSubject, askedItem, readerOf } from './rules/due-asked.js';

/** Reminds everyone who has not answered, or their stand-in, once a day and within their own hours. */
export async function remindMissing(
  services: Services,
  asker: Asker,
  held: HeldPlan,
): Promise<RoundReply | ProblemReply> {
  const { store } = services;
  const { group, plan } = held;
  const { now } = asker;
  if (!runs(group, asker)) return problemReply({ code: 'not-allowed', reference: null });
  const reader = { reader: asker.person.id, now };
  const round = roundNow(plan, group, now);
  if (round === null) return roundReply(held, reader, { did: 'none-open' });
  const missing = peopleOfRound(round, plan, itemsOf(plan, group, now), group).filter(
    ({ answered }) => answered === null,
  );
  const availabilityIn = await availabilityOfPeople(
    store,
    missing.map(({ person }) => person),
  );
  const items: OutboxItem<AskedSubject>[] = [];
  const not: { readonly name: string; readonly why: NotReminded }[] = [];
  for (const { person, name } of missing) {
    const lead = availabilityIn(person, group);
    const found = readerOf(lead, { group, now, availabilityIn });
    const today = localDay(now, lead.zone);
    if (found === null) not.push({ name, why: isAway(lead, today) ? 'away' : 'muted' });
    else if (isLeftAlone(found, now)) not.push({ name, why: 'unreachable' });
    else {
      const { opens } = openHoursOn(found, localDay(now, found.zone));
      const at = opens > now ? opens : now;
      items.push(askedItem(group, { plan, round }, person, { reader: found.person, slot: `reminded-${today}`, at }));
    }
  }
  await store.enqueue(items);
  if (items.length > 0) services.sendSoon();
  return roundReply(held, reader, { did: 'reminded', number: items.length, not });
}
