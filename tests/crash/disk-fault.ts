import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PRELOAD = new URL('failing-disk.mjs', import.meta.url).href;

/** How a disk fails. */
export interface Fault {
  readonly code: 'ENOSPC' | 'EIO' | 'EROFS' | 'EDQUOT';
  /** Which change from now on meets it, from 1. */
  readonly at: number;
  /** Whether every change after it fails too. */
  readonly isLasting: boolean;
  /** Whether half of what was to be written arrives. */
  readonly isShort: boolean;
}

/** The disk under a bot's data folder, which fails when it is set to, also while the bot runs. */
export class FailingDisk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'failing-disk-'));
  readonly #file = join(this.#folder, 'fault');
  #count = 0;

  /** What a bot has to be started with to be on this disk. */
  get environment(): Readonly<Record<string, string>> {
    return { NODE_OPTIONS: `--import ${PRELOAD}`, DISK_FAULT: this.#file };
  }

  fail(fault: Fault): void {
    this.#count += 1;
    // Numbered, so that the same fault set again counts anew.
    writeFileSync(this.#file, JSON.stringify({ ...fault, number: this.#count }));
  }

  mend(): void {
    rmSync(this.#file, { force: true });
  }

  /** What has failed so far: a call, an error and a file each. */
  get hits(): readonly string[] {
    const file = `${this.#file}.hits`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
