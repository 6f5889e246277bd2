import { toInstant } from '../../model/calendar/zones.js';
import { readPretend } from './read-pretend.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { MovableClock } from '../../ports/clock.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PretendedReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Planner } from '../../delivery/planner.js';
import type { Services } from '../../ports/services.js';

/** Years of one group's planning runs; a leap that takes more ends with a last one, and loses nothing but what was overtaken. */
const MOST_STEPS = 5000;

/** Moves the local clock forward to a moment that was said, sending in order everything that falls due on the way. */
export async function pretendTime(
  services: Services,
  asker: Asker,
  clock: MovableClock,
  planner: Pick<Planner, 'planAndSend'>,
  words: string,
): Promise<PretendedReply | ProblemReply> {
  const request = readPretend(words);
  if (request === null) return problemReply({ code: 'moment-not-read', said: words });
  const [group] = await wholeGroups(services, asker);
  const zone = group?.zone ?? DEFAULT_ZONE;
  const until = toInstant(request.until, zone);
  const now = clock.now();
  if (until < now) return problemReply({ code: 'moment-in-past', said: words });
  let nudges = 0;
  let summaries = 0;
  for (let moment = now, steps = 0; ; steps += 1) {
    clock.moveTo(moment);
    const sent = await planner.planAndSend();
    nudges += sent.get('digest') ?? 0;
    summaries += sent.get('summary') ?? 0;
    if (moment >= until) break;
    const next = steps < MOST_STEPS ? await services.store.nextPlanning(moment) : null;
    moment = next === null || next > until ? until : next;
  }
  return { kind: 'pretended', now: until, zone, nudges, summaries };
}
