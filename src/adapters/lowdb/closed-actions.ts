import type { Action } from '../../model/action.js';
import type { Instant } from '../../model/calendar/day.js';
import type { GroupId } from '../../model/group.js';
import type { Needs } from '../../ports/store.js';
import { byFile } from './files/kind.js';
import { CLOSED_FOLDER, closedFilesOf, closedKind, yearOfFile } from './files/kinds.js';
import { StoredFile } from './files/stored-file.js';
import type { Files } from './files/table.js';

/** The actions closed for long: read when asked for, and not kept in memory. */
export class ClosedActions {
  readonly #files: Files;
  /** Files not known to be whole; null until the files have been checked. */
  #doubtful: readonly string[] | null = null;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Returns a group's needed actions that are not in `present`; rejects with `unreadable` when a file is damaged. */
  async find(id: GroupId, needs: Needs, present: readonly Action[]): Promise<readonly Action[]> {
    const had = new Set(present.map(({ reference }) => reference));
    const missing = needs === 'all' ? null : new Set(needs.filter((reference) => !had.has(reference)));
    const found: Action[] = [];
    if (missing?.size === 0) return found;
    // The latest years first: most actions asked for by reference are there, so older files stay unread.
    for (const name of closedFilesOf(id, await this.listFiles()).toReversed()) {
      // The live state is newer: a move cut short by a crash leaves an action in both places.
      for (const [reference, action] of await this.#load(id, name))
        if (!had.has(reference) && (missing?.delete(reference) ?? true)) found.push(action);
      if (missing?.size === 0) break;
    }
    return found;
  }

  /** Writes actions of a group, each over its older state; they are durable when this resolves. */
  put(id: GroupId, actions: readonly Action[]): Promise<void> {
    return this.#change(id, actions, (action) => action);
  }

  /** Removes these actions of a group from the files where they would be. */
  remove(id: GroupId, actions: readonly Action[]): Promise<void> {
    return this.#change(id, actions, () => null);
  }

  /** Removes all closed actions of a group. */
  async removeAll(id: GroupId): Promise<void> {
    await this.remove(id, await this.find(id, 'all', []));
  }

  async #change(id: GroupId, actions: readonly Action[], after: (action: Action) => Action | null): Promise<void> {
    for (const [name, own] of byFile(closedKind(id), actions))
      await this.#open(id, name).change((latest) => {
        const changes = own.map((action) => [action.reference, after(action)] as const);
        return { result: null, changed: new Map(changes.filter(([key, to]) => to !== null || latest(key) !== null)) };
      });
  }

  /** Returns the damaged files. Checks all files the first time, and after that those that were damaged. */
  async damaged(): Promise<readonly string[]> {
    const damaged: string[] = [];
    for (const name of this.#doubtful ?? (await this.listFiles()))
      if (!(await this.#files.isWhole(name))) damaged.push(name);
    return (this.#doubtful = damaged);
  }

  /** The names of the files of every group. */
  listFiles(): Promise<readonly string[]> {
    return this.#files.list(CLOSED_FOLDER);
  }

  /**
   * Returns a group's actions in these files that were raised by the end of a moment's year: no other was closed by
   * then.
   */
  async raisedBy(id: GroupId, moment: Instant, files: readonly string[]): Promise<readonly Action[]> {
    const found: Action[] = [];
    for (const name of closedFilesOf(id, files))
      if (yearOfFile(name) <= moment.slice(0, 4)) found.push(...(await this.#load(id, name)).values());
    return found;
  }

  async #load(id: GroupId, name: string): Promise<ReadonlyMap<string, Action>> {
    try {
      return await this.#open(id, name).load();
    } catch (error) {
      this.#doubtful = [...new Set([...(await this.damaged()), name])];
      throw error;
    }
  }

  #open(id: GroupId, name: string): StoredFile<Action> {
    const kind = closedKind(id);
    return new StoredFile(name, this.#files.open(name, kind), kind);
  }
}
