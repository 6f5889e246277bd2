// A drain of an outbox at its plainest: so many at once, each message tried until it is sent or parked.

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** A moment this near is waited for by the limits themselves. */
const PATIENCE_SECONDS = 2.4;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const jittered = (ms) => ms * (0.75 + Math.random() / 2);

/**
 * Sends a message to each person within the limits; gives how many of each outcome there were, and the retries by reason.
 * A retry waits for as long as the service says, or twice as long each time.
 */
export async function sendAll({ people, atOnce, tenant, limits, send }) {
  const waiting = people.map((person) => ({ person, tries: 0, notBefore: 0 }));
  const figures = { sent: 0, parked: 0, withoutId: 0, limited: 0, retries: {}, threw: 0 };
  let open = waiting.length;
  // Everyone has one message, so that what holds one back holds back all.
  let heldUntil = 0;

  function next() {
    const now = performance.now();
    if (now < heldUntil) return null;
    const at = waiting.findIndex(({ notBefore }) => notBefore <= now);
    return at === -1 ? null : waiting.splice(at, 1)[0];
  }

  function putBack(item, ms) {
    // Ahead of those not tried yet, as the oldest first.
    waiting.unshift({ ...item, notBefore: performance.now() + ms });
  }

  async function attempt(item) {
    const leave = await limits.ask(tenant, item.person);
    if (!leave.ok) {
      figures.limited += 1;
      heldUntil = performance.now() + (leave.afterSeconds - PATIENCE_SECONDS) * 1000;
      putBack(item, 0);
      return;
    }
    const delivery = await send(item.person);
    if (delivery.outcome !== 'retry') {
      figures[delivery.outcome] += 1;
      if (delivery.outcome === 'sent' && delivery.activity === null) figures.withoutId += 1;
      open -= 1;
      return;
    }
    figures.retries[delivery.reason] = (figures.retries[delivery.reason] ?? 0) + 1;
    if (delivery.isThrottled) await limits.pause(tenant, delivery.afterSeconds ?? 1 + Math.random());
    const backOff = jittered(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** item.tries));
    putBack(
      { ...item, tries: item.tries + 1 },
      delivery.afterSeconds === null ? backOff : delivery.afterSeconds * 1000,
    );
  }

  async function work() {
    while (open > 0) {
      const item = next();
      if (item === null) {
        await wait(20);
        continue;
      }
      try {
        await attempt(item);
      } catch {
        // A database out of reach; nothing has gone out.
        figures.threw += 1;
        putBack(item, jittered(FIRST_WAIT_MS));
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return figures;
}
