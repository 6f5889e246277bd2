import { dirname, relative } from 'node:path';
import type { Disk } from '../../../src/adapters/lowdb/files/disk.js';

interface Content {
  /** What a reader sees. */
  bytes: Buffer;
  /** What a power cut leaves. */
  flushed: Buffer;
}

/** A system's failure, as node:fs throws it. */
export function systemFailure(code: string): Error {
  return Object.assign(new Error(`${code}: made up by a test`), { code });
}

/** The one folder that is renamed, before and after: its own names do not change. */
const MOVED_WHOLE = ['journal/', 'version-1/journal/'];

/**
 * A file system in memory that knows what is on the medium: contents once flushed, names once their folder is. A crash
 * gives the disk that the next start would find, and this one no longer works. `fail` makes calls fail from then on.
 */
export class CrashingDisk implements Disk {
  readonly #names: Map<string, Content>;
  #flushedNames: Map<string, Content>;
  #isDead = false;
  #failing: { readonly calls: ReadonlySet<string>; readonly code: string } | null = null;
  /** The calls made, in order, such as `rename groups/g1.json`. */
  readonly calls: string[] = [];

  constructor(names: ReadonlyMap<string, Buffer> = new Map()) {
    this.#names = new Map([...names].map(([name, bytes]) => [name, { bytes, flushed: bytes }]));
    this.#flushedNames = new Map(this.#names);
  }

  /** The disk after a power cut; `keepsNames` also keeps what folders were not flushed of, as after a mere kill. */
  crash(keepsNames: boolean): CrashingDisk {
    this.#isDead = true;
    const names = keepsNames ? this.#names : this.#flushedNames;
    return new CrashingDisk(
      new Map([...names].map(([name, content]) => [name, keepsNames ? content.bytes : content.flushed])),
    );
  }

  /** Makes calls of these names fail until `recover`. */
  fail(code: string, ...calls: readonly string[]): void {
    this.#failing = { code, calls: new Set(calls) };
  }

  recover(): void {
    this.#failing = null;
  }

  text(name: string): string | null {
    return this.#names.get(name)?.bytes.toString() ?? null;
  }

  get names(): readonly string[] {
    return [...this.#names.keys()].sort();
  }

  put(name: string, bytes: Buffer | string): void {
    const buffer = Buffer.from(bytes);
    const content = { bytes: buffer, flushed: buffer };
    this.#names.set(name, content);
    this.#flushedNames.set(name, content);
  }

  async #step(call: string, path: string): Promise<string> {
    await new Promise((resolve) => setImmediate(resolve));
    const name = relative('/data', path);
    this.calls.push(`${call} ${name}`);
    if (this.#isDead) throw systemFailure('EIO');
    if (this.#failing?.calls.has(call) === true) throw systemFailure(this.#failing.code);
    return name;
  }

  async makeFolder(path: string): Promise<void> {
    await this.#step('makeFolder', path);
  }

  async list(path: string): Promise<readonly string[]> {
    const folder = await this.#step('list', path);
    const below = folder === '' ? this.names : this.names.filter((name) => name.startsWith(`${folder}/`));
    const inside = below.map((name) => (folder === '' ? name : name.slice(folder.length + 1)).split('/')[0] ?? '');
    return [...new Set(inside)];
  }

  async read(path: string): Promise<Buffer | null> {
    return this.#names.get(await this.#step('read', path))?.bytes ?? null;
  }

  async write(path: string, bytes: Buffer): Promise<void> {
    // What a kill in mid-write leaves: a file with some of the bytes.
    const content = { bytes: Buffer.from(bytes.subarray(0, bytes.length / 2)), flushed: Buffer.alloc(0) };
    if (!this.#isDead) this.#names.set(relative('/data', path), content);
    await this.#step('write', path);
    content.bytes = Buffer.from(bytes);
    content.flushed = content.bytes;
  }

  async replace(path: string, { by, before }: { readonly by: string; readonly before: string }): Promise<void> {
    await this.remove(before);
    const name = await this.#step('link', before);
    const content = this.#names.get(relative('/data', path));
    if (content !== undefined) this.#names.set(name, content);
    await this.rename(by, path);
  }

  async rename(from: string, to: string): Promise<void> {
    const name = await this.#step('rename', to);
    const old = relative('/data', from);
    // A folder takes what is in it along.
    const moved = [...this.#names].filter(([each]) => each === old || each.startsWith(`${old}/`));
    if (moved.length === 0) throw systemFailure('ENOENT');
    for (const [each, content] of moved) {
      this.#names.delete(each);
      this.#names.set(name + each.slice(old.length), content);
    }
  }

  async remove(path: string): Promise<void> {
    this.#names.delete(await this.#step('remove', path));
  }

  async flushFolder(path: string): Promise<void> {
    const folder = await this.#step('flushFolder', path);
    const isIn = (name: string): boolean =>
      dirname(name) === (folder === '' ? '.' : folder) || MOVED_WHOLE.some((each) => name.startsWith(each));
    const others = [...this.#flushedNames].filter(([name]) => !isIn(name));
    this.#flushedNames = new Map([...others, ...[...this.#names].filter(([name]) => isIn(name))]);
  }
}
