import type { AnyReply } from '../../src/app/features.js';
import type { Delivery, Notifier } from '../../src/ports/notifier.js';
import type { Random } from './random.js';
import type { Unreachable } from '../../src/model/out-of-reach.js';

/** Who is told what comes through, and what does not. */
export interface Witness {
  readonly now: () => number;
  reaches(person: string, answer: AnyReply): void;
  posted(group: string, answer: AnyReply): void;
  /** A card of theirs changed where it was. */
  isReached(person: string): void;
  /** Not now, or not at all: they are out of reach. */
  fails(person: string, isUnreachable: boolean): void;
}

const HOUR = 3_600_000;
const REASONS: readonly Unreachable[] = ['never-installed', 'blocked', 'guest'];

/** How much of what is sent goes wrong. */
export interface Trouble {
  readonly retries: number;
  readonly blocks: number;
}

export const SOME_TROUBLE: Trouble = { retries: 0.03, blocks: 0.0015 };
export const NO_TROUBLE: Trouble = { retries: 0, blocks: 0 };

/** A Teams that is busy now and then, for which people block the bot or have never installed it, and install it later. */
export class FakeTeams implements Notifier {
  readonly #random: Random;
  readonly #witness: Witness;
  readonly #trouble: Trouble;
  /** Until when somebody cannot be written to. */
  readonly #blockedUntil = new Map<string, number>();
  /** What happens while the next message is on its way. */
  meanwhile: (() => Promise<void>) | null = null;

  constructor(random: Random, witness: Witness, trouble: Trouble) {
    this.#random = random;
    this.#witness = witness;
    this.#trouble = trouble;
  }

  async sendToPerson(person: string, answer: AnyReply): Promise<Delivery> {
    const delivery = this.#deliver(person, answer);
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.();
    return delivery;
  }

  postToConversation(group: string, answer: AnyReply): Promise<Delivery> {
    if (this.#random.chance(this.#trouble.retries)) return Promise.resolve(this.#busy());
    this.#witness.posted(group, answer);
    return Promise.resolve({ outcome: 'sent', activity: null });
  }

  updateForPerson(person: string): Promise<Delivery> {
    if (this.#isBlocked(person)) return Promise.resolve(this.#refused(person));
    if (this.#random.chance(this.#trouble.retries)) return Promise.resolve(this.#busy());
    this.#witness.isReached(person);
    return Promise.resolve({ outcome: 'sent', activity: null });
  }

  #isBlocked(person: string): boolean {
    return (this.#blockedUntil.get(person) ?? 0) > this.#witness.now();
  }

  #refused(person: string): Delivery {
    this.#witness.fails(person, true);
    return { outcome: 'parked', reason: '403', unreachable: this.#random.pick(REASONS) };
  }

  #deliver(person: string, answer: AnyReply): Delivery {
    const now = this.#witness.now();
    if (this.#random.chance(this.#trouble.blocks))
      this.#blockedUntil.set(person, now + (1 + this.#random.below(24 * 20)) * HOUR);
    if (this.#isBlocked(person)) return this.#refused(person);
    if (this.#random.chance(this.#trouble.retries)) {
      this.#witness.fails(person, false);
      return this.#busy();
    }
    this.#witness.reaches(person, answer);
    return { outcome: 'sent', activity: `message ${now}` };
  }

  /** Busy for seconds, for hours, or for as long as one likes to guess. */
  #busy(): Delivery {
    const seconds = this.#random.chance(0.1) ? 3600 * (1 + this.#random.below(12)) : 1 + this.#random.below(600);
    const afterSeconds = this.#random.chance(0.4) ? null : seconds;
    return { outcome: 'retry', reason: '503', afterSeconds, isThrottled: this.#random.chance(0.3) };
  }
}
