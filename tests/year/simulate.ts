import type { Instant } from '../../src/core/calendar/day.js';
import type { Group } from '../../src/core/groups/group.js';
import type { Person } from '../../src/core/groups/person.js';

import type { Delivery } from '../../src/ports/notifier.js';
import { NO_METER } from '../../src/ports/sending-meter.js';
import type { Store } from '../../src/ports/store.js';
import { planDue } from '../../src/use-cases/plan-due.js';
import { createSender } from '../../src/use-cases/sender.js';
import type { Services } from '../../src/use-cases/services.js';
import { type Event, madeEvents } from './events.js';
import { Judge } from './judge.js';
import { type Random, randomFrom } from './random.js';
import { madeGroups, madePeople, type Size } from './world.js';

/** What a simulated year came to. */
export interface Year {
  readonly seed: number;
  readonly events: number;
  readonly looks: number;
  readonly digests: number;
  readonly told: number;
  readonly daysDown: number;
  readonly violations: readonly string[];
}

const END = '2026-12-31T23:59:00.000Z';
const MINUTE = 60_000;
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const after = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();

/** When the machine is down: from seconds to ten days, some of them over a clock change. */
function outages(random: Random): readonly { readonly from: Instant; readonly to: Instant }[] {
  const made = Array.from({ length: 18 }, () => {
    const from = after('2026-01-02T00:00:00.000Z', random.below(355 * 24 * 60) * MINUTE);
    const minutes = random.chance(0.7) ? 1 + random.below(600) : 600 + random.below(9 * 24 * 60);
    return { from, to: after(from, minutes * MINUTE) };
  });
  return [...made, { from: '2026-03-28T20:00:00.000Z', to: '2026-03-30T08:10:00.000Z' }].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  );
}

/** Plays a year from a seed over a store and judges every step. */
export async function simulateYear(store: Store, seed: number, size: Size): Promise<Year> {
  const random = randomFrom(seed);
  // What is chosen by the product itself, such as the jitter of a wait, is chosen by the seed as well.
  const realRandom = Math.random;
  Math.random = () => random.next();
  try {
    return await new Simulation(store, seed, size, random).run();
  } finally {
    Math.random = realRandom;
  }
}

class Simulation {
  readonly #store: Store;
  readonly #seed: number;
  readonly #random: Random;
  readonly #size: Size;
  readonly #groups = new Map<string, Group>();
  readonly #people = new Map<string, Person>();
  readonly #judge: Judge;
  readonly #sender;
  #now: Instant = '2026-01-01T00:00:00.000Z';
  #looks = 0;
  #minutesDown = 0;

  constructor(store: Store, seed: number, size: Size, random: Random) {
    this.#store = store;
    this.#seed = seed;
    this.#random = random;
    this.#size = size;
    this.#judge = new Judge(() => ({ now: this.#now, groups: [...this.#groups.values()], people: this.#people }));
    const services = this.#services();
    this.#sender = createSender({
      stores: () => Promise.resolve([store]),
      servicesOf: () => services,
      clock: services.clock,
      log: quiet,
    });
  }

  #services(): Services {
    return {
      store: this.#store,
      clock: { now: () => this.#now },
      directory: { listMembers: () => Promise.resolve([]) },
      notifier: {
        postToConversation: () => Promise.resolve({ outcome: 'sent', activity: null }),
        updateForPerson: () => Promise.resolve({ outcome: 'sent', activity: null }),
        sendToPerson: (person, answer) => Promise.resolve(this.#deliver(person, answer)),
      },
      limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
      meter: NO_METER,
      claimSeconds: 120,
      documents: { read: () => Promise.resolve({ ok: false, code: 'document-broken' }) },
      log: quiet,
    };
  }

  /** Now and then Teams is busy for a while; what it says is one of its answers. */
  #deliver(person: string, answer: Parameters<Judge['sent']>[1]): Delivery {
    if (this.#random.chance(0.04)) {
      const afterSeconds = this.#random.chance(0.5) ? null : 1 + this.#random.below(7200);
      return { outcome: 'retry', reason: '503', afterSeconds, isThrottled: false };
    }
    this.#judge.sent(person, answer);
    return { outcome: 'sent', activity: `to ${person} at ${this.#now}` };
  }

  async run(): Promise<Year> {
    for (const person of madePeople(this.#size, this.#random)) await this.#keepPerson(person);
    for (const group of madeGroups(this.#size, this.#random)) await this.#keepGroup(group);
    const events = madeEvents(this.#size, this.#random);
    const downs = outages(this.#random);
    let next = 0;
    let down = 0;
    while (this.#now < END) {
      const outage = downs[down];
      const upcoming = await this.#store.nextLook(this.#now);
      const moments = [events[next]?.at, upcoming, this.#judge.nextOpening(), END].filter(
        (moment): moment is Instant => moment !== null && moment !== undefined,
      );
      const moment = moments.sort()[0] ?? END;
      this.#now = moment > this.#now ? moment : after(this.#now, MINUTE);
      if (outage !== undefined && this.#now >= outage.from) {
        down += 1;
        if (outage.to > this.#now) {
          this.#minutesDown += (Date.parse(outage.to) - Date.parse(this.#now)) / MINUTE;
          this.#now = outage.to;
        }
      }
      for (let event = events[next]; event !== undefined && event.at <= this.#now; event = events[next]) {
        await this.#happen(event);
        next += 1;
      }
      await this.#look();
    }
    this.#judge.end(await this.#store.listOutbox(), END);
    const { digests, told, violations } = this.#judge;
    return {
      seed: this.#seed,
      events: next,
      looks: this.#looks,
      digests,
      told,
      daysDown: Math.round(this.#minutesDown / 60 / 24),
      violations,
    };
  }

  async #look(): Promise<void> {
    this.#looks += 1;
    const put = this.#random.chance(0.02)
      ? (await Promise.all([planDue(this.#store, this.#now), planDue(this.#store, this.#now)])).flat()
      : await planDue(this.#store, this.#now);
    this.#judge.planned(put);
    if (this.#random.chance(0.02)) await this.#dieSending();
    await this.#sender.drain();
  }

  /** A process that died as it began to send leaves an item that nobody has. */
  async #dieSending(): Promise<void> {
    const [item] = await this.#store.waitingItems(this.#now);
    if (item !== undefined) await this.#store.claimItem(item.key, this.#now, 0);
  }

  async #happen(event: Event): Promise<void> {
    if ('group' in event) {
      const group = this.#groups.get(event.group);
      if (group !== undefined) await this.#keepGroup(event.change(group, this.#now));
    } else {
      const person = this.#people.get(event.person);
      if (person !== undefined) await this.#keepPerson(event.change(person, this.#now));
    }
    this.#judge.changed();
  }

  async #keepGroup(group: Group): Promise<void> {
    this.#groups.set(group.id, group);
    await this.#store.changeGroup(group.id, () => ({ record: group, result: null }));
  }

  async #keepPerson(person: Person): Promise<void> {
    this.#people.set(person.id, person);
    await this.#store.changePerson(person.id, () => ({ record: person, result: null }));
  }
}
