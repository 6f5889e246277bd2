import { crc32 } from 'node:zlib';
import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { END, HEAD_BYTES, headOf } from './stored-text.js';

const OPENING = '{"actions":[\n';
const START = HEAD_BYTES + OPENING.length;

/**
 * The text of a group's file, its actions first, a line each. A write makes new text only from the first changed action
 * on, in one buffer that stays; actions are never changed in place.
 */
export class GroupText {
  #actions: readonly Action[] = [];
  /** Where the line of each action ends, and the checksum of all up to there. */
  readonly #ends: number[] = [];
  readonly #checksums: number[] = [];
  #bytes = Buffer.from(headOf(0) + OPENING);

  /** Returns this group's text, valid until the next call. */
  of({ actions, ...others }: Group): Buffer {
    let same = 0;
    // Only as far as lines were made: the last call may have broken off.
    while (same < this.#ends.length && same < actions.length && actions[same] === this.#actions[same]) same += 1;
    this.#actions = actions;
    this.#ends.length = this.#checksums.length = same;
    let end = this.#ends.at(-1) ?? START;
    let checksum = this.#checksums.at(-1) ?? crc32(OPENING);
    const add = (text: string): void => {
      this.#makeRoom(end + Buffer.byteLength(text));
      const start = end;
      end += this.#bytes.write(text, start);
      checksum = crc32(this.#bytes.subarray(start, end), checksum);
    };
    for (const action of actions.slice(same)) {
      add((end === START ? '' : ',\n') + JSON.stringify(action));
      this.#ends.push(end);
      this.#checksums.push(checksum);
    }
    add(`],${JSON.stringify(others).slice(1)}${END}`);
    this.#bytes.write(headOf(checksum));
    return this.#bytes.subarray(0, end);
  }

  #makeRoom(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.ceil(size * 1.25));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
