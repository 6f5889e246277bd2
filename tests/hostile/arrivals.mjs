// Counts what arrives against the limits that Teams publishes, to the letter: every request, in windows that slide.

export const TENANT_LIMITS = [{ most: 50, ms: 1000 }];
export const CONVERSATION_LIMITS = [
  { most: 7, ms: 1000 },
  { most: 8, ms: 2000 },
  { most: 60, ms: 30_000 },
  { most: 1800, ms: 3_600_000 },
];

/** A request that was under way when a pause was asked for could not know of it. */
const UNDER_WAY_MS = 250;

/**
 * What was noted late, because whoever notes was stalled, counts as a violation where no moments at which it can have
 * arrived are within the limits; what only its being noted in a heap puts beyond them is counted by itself.
 */
export class Arrivals {
  count = 0;
  first = null;
  last = null;
  violations = { tenant: 0, conversation: 0, pause: 0 };
  onlyInStalls = 0;
  /** The most that arrived in any second. */
  busiest = 0;
  #noted = [];
  #tenant = [];
  #conversations = new Map();
  #pauses = [];

  /** Notes a request to a conversation at a moment in milliseconds, never earlier than the last; it came since `sooner`. */
  note(conversation, at, sooner = at) {
    this.count += 1;
    this.first ??= at;
    this.last = at;
    this.#noted.push(at);
    this.busiest = Math.max(this.busiest, within(this.#noted, 1000, at));
    const isTenantOver = place(this.#tenant, TENANT_LIMITS, at, sooner);
    if (isTenantOver) this.violations.tenant += 1;
    else if (within(this.#noted, 1000, at) > 50) this.onlyInStalls += 1;
    const own = this.#conversations.get(conversation) ?? [];
    this.#conversations.set(conversation, own);
    if (place(own, CONVERSATION_LIMITS, at, sooner)) this.violations.conversation += 1;
    if (this.#pauses.some(({ from, until }) => sooner > from + UNDER_WAY_MS && at < until)) this.violations.pause += 1;
  }

  /** Notes that a request arriving at this moment was answered with a pause for all. */
  pause(at, seconds) {
    this.#pauses.push({ from: at, until: at + seconds * 1000 });
  }

  /** Milliseconds in which a pause was in force; those that overlap count once. */
  pausedMs() {
    let total = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const pause of this.#pauses.toSorted((one, other) => one.from - other.from)) {
      total += Math.max(0, pause.until - Math.max(pause.from, until));
      until = Math.max(until, pause.until);
    }
    return total;
  }
}

/** How many of the moments, which ascend up to `at`, lie less than `ms` before it, itself included. */
function within(moments, ms, at) {
  let count = 0;
  for (let index = moments.length - 1; index >= 0 && at - moments[index] < ms; index -= 1) count += 1;
  return count;
}

/**
 * Puts one more arrival at the first moment, of those at which it can have come, that is within the limits; gives whether
 * there is none. Earlier ones were put as early as could be, which leaves the most room.
 */
function place(moments, limits, at, sooner) {
  const free = limits.map(({ most, ms }) => (moments.at(-most) ?? Number.NEGATIVE_INFINITY) + ms);
  const moment = Math.max(sooner, moments.at(-1) ?? sooner, ...free);
  moments.push(Math.min(moment, at));
  return moment > at;
}
