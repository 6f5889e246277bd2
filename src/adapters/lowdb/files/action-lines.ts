import { crc32 } from 'node:zlib';
import type { Action } from '../../../model/action.js';
import type { Part } from './stored-text.js';

const OPENING = Buffer.from('{"actions":[\n');
const SEPARATOR = ',\n';

/**
 * The beginning of a group's text, its actions a line each, in one buffer with its checksum. From one write to the next only
 * what follows the first action that changed is made into text again; actions are never changed in place.
 */
export class ActionLines {
  #actions: readonly Action[] = [];
  /** Where the line of each action ends, and the checksum of all up to there. */
  readonly #ends: number[] = [];
  readonly #checksums: number[] = [];
  #bytes = Buffer.from(OPENING);

  /** The text with these actions; it holds until the next call. */
  of(actions: readonly Action[]): Part {
    let same = 0;
    // No further than lines were made: making them may have broken off the last time.
    while (same < this.#ends.length && same < actions.length && actions[same] === this.#actions[same]) same += 1;
    this.#actions = actions;
    this.#ends.length = same;
    this.#checksums.length = same;
    let end = this.#ends.at(-1) ?? OPENING.length;
    let checksum = this.#checksums.at(-1) ?? crc32(OPENING);
    for (const action of actions.slice(same)) {
      const text = (end === OPENING.length ? '' : SEPARATOR) + JSON.stringify(action);
      this.#makeRoom(end + Buffer.byteLength(text));
      const start = end;
      end += this.#bytes.write(text, start);
      checksum = crc32(this.#bytes.subarray(start, end), checksum);
      this.#ends.push(end);
      this.#checksums.push(checksum);
    }
    return { bytes: this.#bytes.subarray(0, end), checksum };
  }

  #makeRoom(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
