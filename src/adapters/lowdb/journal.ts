import { join } from 'node:path';
import type { Disk, JournalFile } from './disk.js';
import { frameLine } from './journal-lines.js';

/** Where changes are written down before anyone is told of them, until the files of records hold them too. */
export interface Journal {
  /** Writes one line; it is on the medium when this resolves. A failed write leaves no trace, at the latest before the next. */
  append(text: string): Promise<void>;
  /** Goes on in a new segment that begins with `head`; the segments before it stay. Not while an append is under way. */
  advance(head: string): Promise<void>;
  /** Removes the segments before the current one. */
  forget(): Promise<void>;
  /** Lets go; a current segment of which nothing is needed is removed as well. */
  close(options: { readonly isNeeded: boolean }): Promise<void>;
}

/** The folder of segments, below the data folder. */
export const JOURNAL_FOLDER = 'journal';

// Writing into room set aside beforehand is a third cheaper to flush than making the file longer each time.
const ROOM = 1 << 20;

interface Segment {
  readonly name: string;
  readonly file: JournalFile;
  size: number;
  room: number;
  isTorn: boolean;
}

/** A journal of numbered segments in a folder, of which the last one is written to. */
export class SegmentedJournal implements Journal {
  readonly #disk: Disk;
  readonly #folder: string;
  #earlier: string[];
  #current: Segment | null = null;

  /** `earlier` are the names of the segments that are there already, in order. */
  constructor(disk: Disk, folder: string, earlier: readonly string[]) {
    this.#disk = disk;
    this.#folder = folder;
    this.#earlier = [...earlier];
  }

  async append(text: string): Promise<void> {
    const segment = this.#current;
    if (segment === null) throw new Error('the journal is not open');
    await this.#write(segment, frameLine(text));
  }

  async #write(segment: Segment, line: Buffer): Promise<void> {
    await this.#mend(segment);
    try {
      if (segment.size + line.length > segment.room) await this.#setRoomAside(segment, line.length);
      await segment.file.write(line, segment.size);
      segment.size += line.length;
    } catch (error) {
      segment.isTorn = true;
      // Tried at once so that a crash finds no trace of it; when that fails too, the next append tries again.
      await this.#mend(segment).catch(() => undefined);
      throw error;
    }
  }

  async #mend(segment: Segment): Promise<void> {
    if (!segment.isTorn) return;
    await segment.file.cut(segment.size);
    segment.room = segment.size;
    segment.isTorn = false;
  }

  async #setRoomAside(segment: Segment, least: number): Promise<void> {
    const room = segment.size + Math.max(least, ROOM);
    try {
      await segment.file.write(Buffer.alloc(room - segment.room), segment.room);
      segment.room = room;
    } catch {
      // A disk too full for the room may still have enough for the line.
      await segment.file.cut(segment.size);
      segment.room = segment.size;
    }
  }

  async advance(head: string): Promise<void> {
    const last = this.#current;
    if (last !== null) await this.#mend(last);
    const number = Number.parseInt(last?.name ?? this.#earlier.at(-1) ?? '0', 10) + 1;
    const name = `${String(number).padStart(8, '0')}.journal`;
    const next = await this.#create(name, head);
    if (last !== null) {
      this.#earlier.push(last.name);
      await last.file.close();
    }
    this.#current = next;
  }

  async #create(name: string, head: string): Promise<Segment> {
    const path = join(this.#folder, name);
    const file = await this.#disk.openJournal(path);
    const segment: Segment = { name, file, size: 0, room: 0, isTorn: false };
    try {
      const line = frameLine(head);
      await file.cut(0);
      await file.write(line, 0);
      await this.#disk.flushFolder(this.#folder);
      segment.size = line.length;
      segment.room = line.length;
      return segment;
    } catch (error) {
      await file.close().catch(() => undefined);
      await this.#disk.remove(path).catch(() => undefined);
      throw error;
    }
  }

  async forget(): Promise<void> {
    for (let name = this.#earlier[0]; name !== undefined; name = this.#earlier[0]) {
      await this.#disk.remove(join(this.#folder, name));
      this.#earlier.shift();
    }
  }

  async close({ isNeeded }: { readonly isNeeded: boolean }): Promise<void> {
    const last = this.#current;
    this.#current = null;
    if (last === null) return;
    await last.file.close();
    if (isNeeded || this.#earlier.length > 0) return;
    await this.#disk.remove(join(this.#folder, last.name));
    await this.#disk.flushFolder(this.#folder);
  }
}

/** The journal of a store that lasts no longer than its process. */
export const noJournal: Journal = {
  append: () => Promise.resolve(),
  advance: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
