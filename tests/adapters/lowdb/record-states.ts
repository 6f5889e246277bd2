import { expect } from 'vitest';

interface History {
  /** What the record was at the start and after each change since; null for none. */
  readonly states: (string | null)[];
  /** The last of these that was answered. */
  answered: number;
}

/** What each record of a store may be found as after a crash: what was last answered, or any change after that. */
export class RecordStates {
  #histories = new Map<string, History>();

  /** Takes note of a change that is under way; resolves when it has ended, whatever it came to. */
  async expect(record: string, after: string | null, change: Promise<unknown>): Promise<void> {
    const history = this.#histories.get(record) ?? { states: [null], answered: 0 };
    this.#histories.set(record, history);
    const index = history.states.push(after) - 1;
    await change.then(
      () => {
        history.answered = Math.max(history.answered, index);
      },
      () => undefined,
    );
  }

  /** Takes note that the process has been killed: what it says from now on reaches no one. */
  kill(): void {
    this.#histories = new Map([...this.#histories].map(([record, history]) => [record, { ...history }]));
  }

  /** What each record is once all that is under way has ended. */
  latest(): ReadonlyMap<string, string> {
    const latest = new Map<string, string>();
    for (const [record, { states }] of this.#histories) {
      const last = states.at(-1);
      if (last != null) latest.set(record, last);
    }
    return latest;
  }

  /** Checks what a start found, and goes on from it. */
  restart(found: ReadonlyMap<string, string>): void {
    for (const [record, { states, answered }] of this.#histories)
      expect(states.slice(answered), record).toContain(found.get(record) ?? null);
    expect([...found.keys()].filter((record) => !this.#histories.has(record))).toEqual([]);
    this.#histories = new Map([...found].map(([record, state]) => [record, { states: [state], answered: 0 }]));
  }
}
