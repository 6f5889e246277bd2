import { type BotProcess, startBot } from '../e2e/bot-process.js';
import type { TcpGate } from '../adapters/postgres/tcp-gate.js';

const MINUTE = 60_000;
const MOST_STARTS = 10;
/** Seconds after which another instance sends what a killed one had. */
const SENDING_LEASE = '10';

/** The pretended time of all instances, which runs on through restarts: on 13 October 2022, in London. */
export class PretendedClock {
  #began = Date.now();
  #minutes = 0;

  /** Sets it, for every instance that is started from now on, to so many minutes after midnight. */
  set(minutes: number): void {
    this.#began = Date.now();
    this.#minutes = minutes;
  }

  /** As instances take it, in whole minutes, so that one started later is up to a minute behind. */
  now(): string {
    const minutes = this.#minutes + Math.floor((Date.now() - this.#began) / MINUTE);
    const two = (number: number): string => String(number).padStart(2, '0');
    return `2022-10-13T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
}

/** One of several instances on a database, which can be killed and started again. */
export class Instance {
  readonly #databaseUrl: string;
  readonly #clock: PretendedClock;
  readonly #environment: Readonly<Record<string, string>>;
  #bot: BotProcess | null = null;

  constructor(databaseUrl: string, clock: PretendedClock, environment: Readonly<Record<string, string>> = {}) {
    this.#databaseUrl = databaseUrl;
    this.#clock = clock;
    this.#environment = environment;
  }

  /** Where it listens; null while it is down. */
  get url(): string | null {
    return this.#bot?.url ?? null;
  }

  /** Starts it, again as whoever watches over it would while its database is out of reach. */
  async start(): Promise<void> {
    for (let tries = 1; this.#bot === null; tries += 1) {
      try {
        this.#bot = await startBot({
          ...this.#environment,
          DATABASE_URL: this.#databaseUrl,
          PRETEND_NOW: this.#clock.now(),
          SENDING_LEASE,
        });
      } catch (error) {
        if (tries === MOST_STARTS) throw error;
      }
    }
  }

  async kill(): Promise<void> {
    const bot = this.#bot;
    this.#bot = null;
    await bot?.stop('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#bot?.stop();
    this.#bot = null;
  }
}

const between = (from: number, to: number): number => from + Math.random() * (to - from);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What was done to the instances. */
export interface Havoc {
  /** When an instance was killed, in milliseconds since the epoch. */
  readonly kills: readonly number[];
  readonly cuts: readonly number[];
  /** Ends it, and leaves every instance running and connected. */
  end(): Promise<void>;
}

/**
 * Kills one instance at random moments, which lives for so many milliseconds at most, and cuts the other off its database
 * for up to three seconds at a time.
 */
export function wreak(killed: Instance, gate: TcpGate, longestLife: number): Havoc {
  const kills: number[] = [];
  const cuts: number[] = [];
  let isOver = false;
  const killing = async (): Promise<void> => {
    while (!isOver) {
      await wait(between(500, longestLife));
      kills.push(Date.now());
      await killed.kill();
      await wait(between(50, 500));
      await killed.start();
    }
  };
  const cutting = async (): Promise<void> => {
    while (!isOver) {
      await wait(between(500, 2500));
      cuts.push(Date.now());
      gate.cut();
      await wait(between(300, 3000));
      gate.mend();
    }
  };
  const running = Promise.all([killing(), cutting()]);
  return {
    kills,
    cuts,
    end: async () => {
      isOver = true;
      await running;
    },
  };
}
