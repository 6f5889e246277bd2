import type { Instant } from '../model/calendar/day.js';
import type { GroupId } from '../model/group.js';
import type { Store } from '../ports/store.js';
import { findReadable } from '../delivery/find-readable.js';
import { readMembers } from './follow-members.js';
import type { Services } from '../ports/services.js';
import { DAY_MS, HOUR_MS, msBetween } from '../model/calendar/instants.js';

/** The time between two rounds through all groups; the next round retries lists that could not be read. */
const ROUND_MS = HOUR_MS;
/** The most groups checked, and lists read, in one tick: far below Teams' limit for an app in a minute. */
const GROUPS_A_TICK = 100;
const READ_AT_MOST = 20;

/** A store's round: the groups still to check, and when it began. */
interface Round {
  readonly ids: readonly GroupId[];
  readonly began: Instant;
}

/**
 * Makes a function that reads the members of every group once a day, a few groups at each call. One run at a time,
 * apart from the ticks, so that nothing waits if Teams does not answer.
 */
export function createMembersRefresh(
  stores: () => Promise<readonly Store[]>,
  servicesOf: (store: Store) => Services,
): () => Promise<void> {
  const rounds = new WeakMap<Store, Round>();
  let running: Promise<void> | null = null;
  const tick = async (): Promise<void> => {
    for (const store of await stores()) {
      const services = servicesOf(store);
      try {
        const round = await roundOf(store, rounds.get(store), services.clock.now());
        rounds.set(store, { ...round, ids: await afterReading(services, round.ids) });
      } catch (error) {
        services.log.warn({ tenant: store.tenant, err: error }, 'the members of groups could not be refreshed');
      }
    }
  };
  return () => {
    // The planner logs that the stores are out of reach.
    running ??= tick()
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
    return running;
  };
}

async function roundOf(store: Store, known: Round | undefined, now: Instant): Promise<Round> {
  const isOver = known === undefined || (known.ids.length === 0 && msBetween(known.began, now) >= ROUND_MS);
  return isOver ? { ids: await store.groupIds(), began: now } : known;
}

/** Reads the members of the first of these groups that are due; returns the groups left over. */
async function afterReading(services: Services, ids: readonly GroupId[]): Promise<readonly GroupId[]> {
  let read = 0;
  for (const [index, id] of ids.slice(0, GROUPS_A_TICK).entries()) {
    if (read === READ_AT_MOST) return ids.slice(index);
    const group = await findReadable(services.store, id);
    if (group === null || group.isPersonal || group.uninstalledAt !== null) continue;
    if (group.membersReadAt !== null && msBetween(group.membersReadAt, services.clock.now()) < DAY_MS) continue;
    read += 1;
    await readMembers(services, id);
  }
  return ids.slice(GROUPS_A_TICK);
}
