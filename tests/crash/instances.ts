import { type BotProcess, startBot } from '../e2e/bot-process.js';
import type { TcpGate } from '../adapters/postgres/tcp-gate.js';

const MINUTE = 60_000;

/** The pretended time of all instances: it begins at 08:59 on 13 October 2022 in London, and runs on through restarts. */
export function pretendedClock(): () => string {
  const began = Date.now();
  // A clock is given in whole minutes, so that one started later is up to a minute behind.
  return () => {
    const minutes = 8 * 60 + 59 + Math.floor((Date.now() - began) / MINUTE);
    const two = (number: number): string => String(number).padStart(2, '0');
    return `2022-10-13T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
}

/** One of several instances on a database, which can be killed and started again. */
export class Instance {
  readonly #databaseUrl: string;
  readonly #now: () => string;
  #bot: BotProcess | null = null;

  constructor(databaseUrl: string, now: () => string) {
    this.#databaseUrl = databaseUrl;
    this.#now = now;
  }

  /** Where it listens; null while it is down. */
  get url(): string | null {
    return this.#bot?.url ?? null;
  }

  async start(): Promise<void> {
    this.#bot = await startBot({ DATABASE_URL: this.#databaseUrl, PRETEND_NOW: this.#now(), LOG_LEVEL: 'warn' });
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

/** Kills one instance at random moments, and cuts the other off its database for up to three seconds at a time. */
export function wreak(killed: Instance, gate: TcpGate): Havoc {
  const kills: number[] = [];
  const cuts: number[] = [];
  let isOver = false;
  const killing = async (): Promise<void> => {
    while (!isOver) {
      await wait(between(500, 3000));
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
