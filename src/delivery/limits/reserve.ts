import { nextFreeTime, stillCounting, withReservation } from './next-free-time.js';
import { CONVERSATION_WINDOWS, TENANT_WINDOWS } from './windows.js';

/** When requests were or will be sent in a tenant and in one of its conversations, and until when none may be. */
export interface Traffic {
  readonly tenant: readonly number[];
  readonly conversation: readonly number[];
  readonly pausedUntil: number;
}

/** The next free moment, and the traffic with it; the traffic lacks the moment when it was too far off. */
interface Reservation {
  readonly moment: number;
  /** Whose limits make the moment too far off: the whole tenant's, or only the conversation's; null when reserved. */
  readonly blockedBy: 'tenant' | 'conversation' | null;
  readonly traffic: Traffic;
}

/**
 * Reserves the next moment when a request may go to the conversation: after any pause, and within every limit. Returns
 * a moment more than `maxWaitMs` after `now` without reserving it. Gives up the earlier reservation `instead`.
 */
export function reserve(
  traffic: Traffic,
  now: number,
  { maxWaitMs, instead }: { readonly maxWaitMs: number; readonly instead: number | null },
): Reservation {
  const tenant = stillCounting(without(traffic.tenant, instead), TENANT_WINDOWS, now);
  const conversation = stillCounting(without(traffic.conversation, instead), CONVERSATION_WINDOWS, now);
  const tracks = [
    { moments: tenant, windows: TENANT_WINDOWS },
    { moments: conversation, windows: CONVERSATION_WINDOWS },
  ];
  const from = Math.max(now, traffic.pausedUntil);
  const moment = nextFreeTime(tracks, from);
  if (moment - now > maxWaitMs) {
    const blockedBy = nextFreeTime(tracks.slice(0, 1), from) - now > maxWaitMs ? 'tenant' : 'conversation';
    return { moment, blockedBy, traffic: { ...traffic, tenant, conversation } };
  }
  const withIt = { tenant: withReservation(tenant, moment), conversation: withReservation(conversation, moment) };
  return { moment, blockedBy: null, traffic: { ...traffic, ...withIt } };
}

function without(moments: readonly number[], moment: number | null): readonly number[] {
  const at = moment === null ? -1 : moments.indexOf(moment);
  return at === -1 ? moments : moments.toSpliced(at, 1);
}
