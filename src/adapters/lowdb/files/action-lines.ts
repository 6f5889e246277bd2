import type { Action } from '../../../model/action.js';

const SEPARATOR = ',\n';

/**
 * A group's actions as JSON, a line each, in one buffer. From one write to the next only what follows the first action that
 * changed is made into text again; actions are never changed in place.
 */
export class ActionLines {
  #actions: readonly Action[] = [];
  /** Where the line of each action ends. */
  readonly #ends: number[] = [];
  #bytes = Buffer.alloc(0);

  /** The lines of these actions; they hold until the next call. */
  of(actions: readonly Action[]): Buffer {
    let same = 0;
    while (same < actions.length && actions[same] === this.#actions[same]) same += 1;
    this.#actions = actions;
    this.#ends.length = same;
    let end = this.#ends.at(-1) ?? 0;
    for (const action of actions.slice(same)) {
      const text = (end === 0 ? '' : SEPARATOR) + JSON.stringify(action);
      this.#makeRoom(end + Buffer.byteLength(text));
      end += this.#bytes.write(text, end);
      this.#ends.push(end);
    }
    return this.#bytes.subarray(0, end);
  }

  #makeRoom(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
