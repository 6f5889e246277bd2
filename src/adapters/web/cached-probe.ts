import pTimeout from 'p-timeout';

interface ProbeOptions<Result> {
  /** The answer until the first probe has ended. */
  readonly initial: Result;
  /** Milliseconds that a caller waits for a probe before it gets the last answer. */
  readonly maxWaitMs: number;
  /** Milliseconds for which an answer is reused without another probe. */
  readonly freshForMs: number;
}

/** Probes something slow or out of reach without keeping a caller waiting or throwing. */
export class CachedProbe<Result> {
  readonly #probe: () => Promise<Result>;
  readonly #options: ProbeOptions<Result>;
  #answer: Result;
  #answeredAt = -Infinity;
  #running: Promise<void> | null = null;

  constructor(probe: () => Promise<Result>, options: ProbeOptions<Result>) {
    this.#probe = probe;
    this.#options = options;
    this.#answer = options.initial;
  }

  /** The current answer, or else the last one. */
  async read(): Promise<Result> {
    const { maxWaitMs, freshForMs } = this.#options;
    if (performance.now() - this.#answeredAt < freshForMs) return this.#answer;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    await pTimeout(this.#running, { milliseconds: maxWaitMs, fallback: () => undefined });
    return this.#answer;
  }

  async #run(): Promise<void> {
    try {
      this.#answer = await this.#probe();
      this.#answeredAt = performance.now();
    } catch {
      // Keep the last answer.
    }
  }
}
