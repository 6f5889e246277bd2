import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { Store } from '../../src/ports/store.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { MESSAGES } from '../../src/app/declared.js';
import { sendItem } from '../../src/delivery/send-item.js';
import { type Event } from './event.js';
import { Judge } from './judge.js';
import { madeEvents } from './made-events.js';
import { madePeople } from './made-people.js';
import { Openings } from './openings.js';
import { madeOutages, type Outage } from './outages.js';
import { type Random, randomFrom } from './random.js';
import { runningBot, type RunningBot } from './running-bot.js';
import { SOME_TROUBLE, type Trouble } from './fake-teams.js';
import { madeGroups, type Size } from './world.js';
import { WorldState } from './world-state.js';

/** What a simulated year came to. */
export interface Year {
  readonly seed: number;
  readonly events: number;
  readonly looks: number;
  readonly digests: number;
  /** Actions told in them, and messages of other kinds. */
  readonly told: number;
  readonly others: number;
  /** Times that a day named an action with nothing in the way, and it was in that day's digest. */
  readonly kept: number;
  readonly hoursDown: number;
  readonly violations: readonly string[];
}

/** How a year is played. */
export interface Play {
  readonly begins: number;
  readonly ends: number;
  readonly trouble: Trouble;
  /** Whether the machine is down now and then. */
  readonly isDownAtTimes: boolean;
  /** Every minute as the bot does it, rather than only when something may be due. */
  readonly isEachMinute: boolean;
  /** Is told of every digest that arrives. */
  readonly onDigest?: (line: string) => void;
}

const MINUTE = 60_000;

/** Nothing happens in the last days, in which what is still on its way comes to its end. */
const WHOLE_YEAR: Play = {
  begins: Date.parse('2026-01-01T00:00:00Z'),
  ends: Date.parse('2027-01-08T00:00:00Z'),
  trouble: SOME_TROUBLE,
  isDownAtTimes: true,
  isEachMinute: false,
};

/** Plays a year from a seed over a store, and judges every step. */
export async function simulateYear(store: Store, seed: number, size: Size, play = WHOLE_YEAR): Promise<Year> {
  const chance = randomFrom(~seed);
  // What the product chooses itself, such as how long a wait is, is chosen by the seed as well.
  const realRandom = Math.random;
  Math.random = () => chance.next();
  try {
    return await new Simulation(store, seed, size, chance, play).run();
  } finally {
    Math.random = realRandom;
  }
}

class Simulation {
  readonly #store: Store;
  readonly #seed: number;
  readonly #random: Random;
  readonly #size: Size;
  readonly #play: Play;
  readonly #world = new WorldState();
  readonly #judge: Judge;
  readonly #openings: Openings;
  readonly #bot: RunningBot;
  #events: readonly Event[] = [];
  #happened = 0;
  #outages: readonly Outage[] = [];
  #over = 0;
  #looks = 0;
  #down = 0;

  constructor(store: Store, seed: number, size: Size, random: Random, play: Play) {
    this.#store = store;
    this.#seed = seed;
    this.#random = random;
    this.#size = size;
    this.#play = play;
    this.#world.now = play.begins;
    this.#judge = new Judge(this.#world, play.onDigest);
    this.#openings = new Openings(this.#world);
    this.#bot = runningBot(store, this.#world, this.#judge, random, play.trouble);
  }

  async run(): Promise<Year> {
    // What people do is the same however the bot is looked after.
    const made = randomFrom(this.#seed);
    for (const person of madePeople(this.#size, made)) {
      this.#world.keepPerson(person);
      await this.#store.changePerson(person.id, () => ({ record: person, result: null }));
    }
    for (const group of madeGroups(this.#size, made)) {
      this.#world.keepGroup(group);
      await this.#store.changeGroup(group.id, () => ({ record: group, result: null }));
    }
    this.#events = madeEvents(this.#size, made);
    if (this.#play.isDownAtTimes) this.#outages = madeOutages(this.#random);
    while (this.#world.now < this.#play.ends) {
      await this.#step();
      while (this.#nextEvent() <= this.#world.now) await this.#happen();
      await this.#look();
    }
    this.#judge.ended(await this.#store.listOutbox());
    const { messages, diary, violations } = this.#judge;
    return {
      seed: this.#seed,
      events: this.#happened,
      looks: this.#looks,
      digests: messages.digests,
      told: messages.items,
      others: messages.others,
      kept: diary.kept,
      hoursDown: Math.round(this.#down / 60 / MINUTE),
      violations,
    };
  }

  /** To whatever comes next: something that happens, a look that the store asks for, somebody's hour, or just a tick. */
  async #step(): Promise<void> {
    const { now } = this.#world;
    if (this.#play.isEachMinute) {
      this.#world.now = now + MINUTE;
      return;
    }
    const next = await this.#store.nextPlanning(new Date(now).toISOString());
    const tick = this.#random.chance(0.01) ? now + (1 + this.#random.below(90)) * MINUTE : Infinity;
    const asked = next === null ? Infinity : Math.max(Date.parse(next), now + 1);
    // What should have happened before the first moment happens in it.
    this.#world.now = Math.max(now, Math.min(this.#nextEvent(), asked, this.#openings.next(), tick, this.#play.ends));
    const outage = this.#outages[this.#over];
    if (outage === undefined || this.#world.now < outage.from) return;
    this.#over += 1;
    if (outage.to <= this.#world.now) return;
    this.#down += outage.to - Math.max(outage.from, now);
    this.#world.now = outage.to;
    this.#judge.diary.wasDown();
  }

  #nextEvent(): number {
    return this.#events[this.#happened]?.at ?? Infinity;
  }

  async #happen(): Promise<void> {
    const event = this.#events[this.#happened];
    this.#happened += 1;
    if (event === undefined) return;
    const at = new Date(this.#world.now).toISOString();
    if ('group' in event) {
      const group = this.#world.groups.get(event.group);
      if (group === undefined) return;
      const record = event.change(group, at);
      this.#world.keepGroup(record);
      await this.#store.changeGroup(event.group, () => ({ record, result: null }));
    } else {
      const person = this.#world.people.get(event.person);
      if (person === undefined) return;
      const after = event.change(person, at);
      this.#world.keepPerson(after);
      // Whether they can be reached is the bot's own to know.
      await this.#store.changePerson(event.person, (found) => ({
        record: { ...after, outOfReach: found?.outOfReach ?? null },
        result: null,
      }));
    }
  }

  /** What a tick does, in one instance of the bot or in two at the same moment, of which one may die as it sends. */
  async #look(): Promise<void> {
    this.#looks += 1;
    const now = new Date(this.#world.now).toISOString();
    const isTwice = this.#random.chance(0.02);
    const put = isTwice
      ? (await Promise.all([planDue(MESSAGES, this.#store, now), planDue(MESSAGES, this.#store, now)])).flat()
      : await planDue(MESSAGES, this.#store, now);
    this.#judge.planned(put);
    const [first] = await this.#store.claimWaiting({ now, limit: 1, seconds: 120 });
    if (first === undefined) return;
    // The sender that had it has died, and its lease has run out.
    if (this.#random.chance(0.02)) await this.#store.renewClaim(first, 0);
    else if (this.#random.chance(0.03)) await this.#sendSlowly(first);
    else await this.#store.releaseItem(first);
    await (isTwice ? Promise.all([this.#bot.drain(), this.#bot.drain()]) : this.#bot.drain());
    const readers = this.#judge.readersAwaited;
    if (readers.length === 0) return;
    const since = new Date(this.#world.now - 3 * 24 * 60 * MINUTE).toISOString();
    this.#judge.drained(await this.#store.outboxOf({ people: readers, leads: [], groups: readers, since }));
  }

  /** While one message is on its way the next thing happens. */
  async #sendSlowly(item: OutboxItem): Promise<void> {
    const event = this.#events[this.#happened];
    if (event !== undefined && event.at < this.#world.now + 10 * MINUTE) {
      this.#bot.teams.meanwhile = async () => {
        await this.#happen();
      };
    }
    await sendItem(this.#bot.services, item, new Date(this.#world.now).toISOString());
    this.#bot.teams.meanwhile = null;
  }
}
