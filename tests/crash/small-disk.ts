import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Medium = 'tmpfs' | 'ext4';

/** Smaller ones have no room for a file system's own tables. */
const SMALLEST_IMAGE = 4 << 20;

/**
 * A disk of a size of one's choosing, mounted where only the processes that its launcher starts see it. It goes when this
 * process ends, whatever happens.
 */
export class SmallDisk {
  readonly #above: string;
  readonly #holder: ChildProcess;
  readonly #isOwnUser: boolean;

  private constructor(above: string, holder: ChildProcess, isOwnUser: boolean) {
    this.#above = above;
    this.#holder = holder;
    this.#isOwnUser = isOwnUser;
  }

  /** Mounts one with so many bytes free; gives why that cannot be done here when it cannot. */
  static async mount(medium: Medium, free: number): Promise<SmallDisk | string> {
    const above = mkdtempSync(join(tmpdir(), 'small-disk-'));
    mkdirSync(join(above, 'disk'));
    let source = 'tmpfs';
    if (medium === 'ext4') {
      source = join(above, 'image');
      writeFileSync(source, '');
      truncateSync(source, free + SMALLEST_IMAGE);
      const made = spawnSync('mkfs.ext4', ['-q', '-m', '0', '-b', '1024', source], { encoding: 'utf8' });
      if (made.status !== 0) return refusal(above, made.error?.message ?? made.stderr);
    }
    const options = medium === 'ext4' ? ['-o', 'loop'] : ['-t', 'tmpfs', '-o', `size=${free}`];
    const problems: string[] = [];
    // Without rights of its own a process may still mount a tmpfs as the root of a user namespace.
    for (const isOwnUser of [false, true]) {
      const words = [...(isOwnUser ? ['--user', '--map-root-user'] : []), '--mount', '--propagation', 'private'];
      const script = 'mount "$@" && echo mounted && exec cat';
      const command = ['sh', '-c', script, 'mount', ...options, source, join(above, 'disk')];
      const holder = spawn('unshare', [...words, ...command], { stdio: ['pipe', 'pipe', 'pipe'] });
      const problem = await mounted(holder);
      if (problem === null) {
        const disk = new SmallDisk(above, holder, isOwnUser);
        disk.fill(free);
        return disk;
      }
      problems.push(problem);
    }
    return refusal(above, problems.join('; '));
  }

  /** The disk's folder, as a process sees it that the launcher started. */
  get folder(): string {
    return join(this.#above, 'disk');
  }

  /** Starts a command where the disk is. */
  get launcher(): readonly string[] {
    const user = this.#isOwnUser ? ['--user', '--preserve-credentials'] : [];
    return ['nsenter', '--target', String(this.#holder.pid), ...user, '--mount', '--'];
  }

  /** The bytes that are free. */
  get free(): number {
    const { bavail, bsize } = statfsSync(this.#inside);
    return bavail * bsize;
  }

  /** Takes up all but so many bytes by a file of another program, or gives back what that took before. */
  fill(leave: number): void {
    const file = join(this.#inside, 'ballast');
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const size = Math.max(0, before + this.free - leave);
    try {
      if (size < before) truncateSync(file, size);
      else writeFileSync(file, Buffer.alloc(size - before, 'x'), { flag: 'a' });
    } catch (error) {
      // What a file system needs for itself may make it full a little earlier.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  /** Gives all space back. */
  clear(): void {
    rmSync(join(this.#inside, 'ballast'), { force: true });
  }

  remount(mode: 'ro' | 'rw'): void {
    const [program = '', ...words] = this.launcher.concat('mount', '-o', `remount,${mode}`, this.folder);
    const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`not mounted ${mode}: ${stderr}`);
  }

  async unmount(): Promise<void> {
    const ended = once(this.#holder, 'close');
    this.#holder.kill('SIGKILL');
    await ended;
    rmSync(this.#above, { recursive: true, force: true });
  }

  /** The same folder as this process sees it. */
  get #inside(): string {
    return `/proc/${this.#holder.pid ?? 0}/root${this.folder}`;
  }
}

const refusal = (above: string, reason: string): string => {
  rmSync(above, { recursive: true, force: true });
  return `a small disk cannot be mounted here: ${reason.trim()}`;
};

/** Waits until the disk is there; gives why it is not, or null. */
function mounted(holder: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let problem = '';
    holder.stderr?.on('data', (chunk: Buffer) => (problem += chunk.toString('utf8')));
    holder.stdout?.once('data', () => {
      resolve(null);
    });
    holder.once('error', (error) => {
      resolve(error.message);
    });
    holder.once('close', () => {
      resolve(problem.trim());
    });
  });
}
