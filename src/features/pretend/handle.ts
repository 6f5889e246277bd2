import { toInstant, toLocal } from '../../model/calendar/zones.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import { readPretend } from './read-pretend.js';
import { FALLBACK_POLICY } from '../../model/new-group.js';
import type { MovableClock } from '../../ports/clock.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PretendedReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Planner } from '../../delivery/planner.js';
import type { Services } from '../../ports/services.js';

/**
 * Enough for years of one group's planning. A longer leap ends with one last run, and loses only messages that were
 * overtaken.
 */
const MOST_STEPS = 5000;

/** Moves the local clock forward to the moment in `words`, and sends in order everything due on the way. */
export async function pretendTime(
  services: Services,
  asker: Asker,
  clock: MovableClock,
  planner: Pick<Planner, 'planAndSend'>,
  words: string,
): Promise<PretendedReply | ProblemReply> {
  const [group] = await wholeGroups(services, asker);
  const now = clock.now();
  const { zone, nation } = group ?? FALLBACK_POLICY;
  const context = group && deadlineContextOf(group, asker);
  const moment = readPretend(words, context ?? { saidAt: toLocal(now, zone), nextMeeting: null, nation });
  if (moment === null) return problemReply({ code: 'moment-not-read', said: words });
  const until = toInstant(moment, zone);
  if (until < now) return problemReply({ code: 'moment-in-past', said: words });
  let nudges = 0;
  let summaries = 0;
  for (let at = now, steps = 0; ; steps += 1) {
    clock.moveTo(at);
    const sent = await planner.planAndSend();
    nudges += sent.get('digest') ?? 0;
    summaries += sent.get('summary') ?? 0;
    if (at >= until) break;
    const next = steps < MOST_STEPS ? await services.store.nextPlanning(at) : null;
    at = next === null || next > until ? until : next;
  }
  return { kind: 'pretended', now: until, zone, nudges, summaries };
}
