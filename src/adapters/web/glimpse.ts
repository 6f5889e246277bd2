import pTimeout from 'p-timeout';

interface GlimpseOptions<Seen> {
  /** What is told before anything has been seen. */
  readonly first: Seen;
  /** Milliseconds that a look is waited for; after that what was last seen is told. */
  readonly patience: number;
  /** Milliseconds for which what was seen is told without looking again. */
  readonly knownFor: number;
}

/** Sees something that may be slow, or out of reach, without ever keeping anyone waiting or failing them. */
export class Glimpse<Seen> {
  readonly #look: () => Promise<Seen>;
  readonly #options: GlimpseOptions<Seen>;
  #seen: Seen;
  #at = -Infinity;
  #looking: Promise<void> | null = null;

  constructor(look: () => Promise<Seen>, options: GlimpseOptions<Seen>) {
    this.#look = look;
    this.#options = options;
    this.#seen = options.first;
  }

  /** What is seen now, or else what was seen last. */
  async take(): Promise<Seen> {
    const { patience, knownFor } = this.#options;
    if (performance.now() - this.#at < knownFor) return this.#seen;
    this.#looking ??= this.#lookOnce().finally(() => (this.#looking = null));
    await pTimeout(this.#looking, { milliseconds: patience, fallback: () => undefined });
    return this.#seen;
  }

  async #lookOnce(): Promise<void> {
    try {
      this.#seen = await this.#look();
      this.#at = performance.now();
    } catch {
      // What was seen last stays what is told.
    }
  }
}
