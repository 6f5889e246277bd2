import type { Action } from '../../model/action.js';
import { referenceNumber } from '../../model/due-order.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Group, GroupId } from '../../model/group.js';
import { closedForLong } from '../../model/closed-for-long.js';
import { closedBefore } from '../../model/retention.js';
import type { Change, Needs } from '../../ports/store.js';
import { type ClosedActions, withActions } from './closed-actions.js';
import { GroupPrefixes } from './group-prefixes.js';
import type { Step } from './files/stored-file.js';
import type { Table } from './files/table.js';
import { pastRetention } from '../../model/past-retention.js';

type GroupChange<Result> = (group: Group | null) => Change<Group | null, Result>;

/** Groups: what is alive of each in memory and in one file, what has been closed for long in files of its own. */
export class RecordsGroups {
  readonly #table: Table<Group>;
  readonly #closed: ClosedActions;
  readonly #prefixes: GroupPrefixes;
  /** The last of what is under way in a group and takes more than its one file. */
  readonly #turns = new Map<GroupId, Promise<unknown>>();

  constructor(table: Table<Group>, closed: ClosedActions) {
    this.#table = table;
    this.#closed = closed;
    this.#prefixes = new GroupPrefixes(() => table.read());
  }

  async find(id: GroupId, needs: Needs): Promise<Group | null> {
    // What is alive first: an action that is moved meanwhile is then found twice, not never.
    const group = await this.#table.find(id);
    return group === null || needs.length === 0 ? group : withActions(group, await this.#find(group, needs));
  }

  /** Every group that can be read. */
  list(): Promise<readonly Group[]> {
    return this.#table.all();
  }

  /** Every group that has been read. */
  read(): Iterable<Group> {
    return this.#table.read();
  }

  async prefixesOfOthers(group: Pick<Group, 'id' | 'tenant'>): Promise<ReadonlySet<string>> {
    await this.#table.damaged();
    return this.#prefixes.ofOthers(group);
  }

  async change<Result>(id: GroupId, change: GroupChange<Result>, needs: Needs): Promise<Result> {
    if (needs.length === 0 && !this.#turns.has(id)) return this.#change(id, change, []);
    return this.#inTurn(id, async () => {
      const group = await this.#table.find(id);
      return this.#change(id, change, group === null ? [] : await this.#find(group, needs));
    });
  }

  async #change<Result>(id: GroupId, change: GroupChange<Result>, closed: readonly Action[]): Promise<Result> {
    const reserved: Group[] = [];
    try {
      const { result, gone } = await this.#table.change(id, (latest) =>
        this.#step(id, latest(id), change, closed, reserved),
      );
      // What is alive went first: an action that is found in both places until then is found once more, not never.
      if (gone === 'all') await this.#closed.removeAll(id);
      else await this.#closed.remove(id, gone);
      return result;
    } finally {
      for (const group of reserved) this.#prefixes.settle(group);
    }
  }

  /** Runs what goes on from more than one file after what came before it, so that neither misses what the other moves. */
  async #inTurn<Result>(id: GroupId, work: () => Promise<Result>): Promise<Result> {
    const own = (this.#turns.get(id) ?? Promise.resolve()).then(work);
    const ended = own.catch(() => undefined);
    this.#turns.set(id, ended);
    try {
      return await own;
    } finally {
      if (this.#turns.get(id) === ended) this.#turns.delete(id);
    }
  }

  /** What is needed of a group's closed actions; a number that was never given is not looked for. */
  #find(group: Group, needs: Needs): Promise<readonly Action[]> {
    const given = needs === 'all' ? needs : needs.filter((reference) => referenceNumber(reference) < group.nextNumber);
    return this.#closed.find(group.id, given, group.actions);
  }

  #step<Result>(
    id: GroupId,
    live: Group | null,
    change: GroupChange<Result>,
    closed: readonly Action[],
    reserved: Group[],
  ): Step<Group, { readonly result: Result; readonly gone: readonly Action[] | 'all' }> {
    const before = live === null ? null : withActions(live, closed);
    const { record, result } = change(before);
    if (record === before) return { result: { result, gone: [] }, changed: new Map() };
    if (record !== null && record.id !== id) throw new Error('a change must not give a group another identifier');
    if (record !== null && record.prefix !== live?.prefix) {
      this.#prefixes.reserve(record);
      reserved.push(record);
    }
    const stays = new Set(closed);
    const kept =
      record === null || stays.size === 0
        ? record
        : { ...record, actions: record.actions.filter((action) => !stays.has(action)) };
    const gone = record === null ? 'all' : removedFrom(before, record);
    return { result: { result, gone }, changed: new Map([[id, kept]]) };
  }

  /** The groups that may have actions which have been closed for longer than they are kept. */
  async pastRetention(now: Instant): Promise<readonly GroupId[]> {
    const files = await this.#closed.listFiles();
    const found: GroupId[] = [];
    for (const group of await this.list()) {
      if (group.retention.hold !== null) continue;
      // Going through the group itself says what cannot be read.
      const closed = await this.#closed.raisedBy(group.id, closedBefore(group.retention, now), files).catch(() => null);
      const isPast = (actions: readonly Action[]): boolean => pastRetention({ ...group, actions }, now).length > 0;
      if (isPast(group.actions) || closed === null || isPast(closed)) found.push(group.id);
    }
    return found;
  }

  /** Removes what the files of closed actions hold of actions that are alive again: their states before; of one group, or of all. */
  async removeEarlier(group?: GroupId): Promise<void> {
    for (const { id } of group === undefined ? await this.list() : [{ id: group }])
      await this.#inTurn(id, async () => {
        await this.#closed.remove(id, (await this.#table.find(id))?.actions ?? []);
      });
  }

  /** Moves what has been closed for long out of what is alive: first there, then here, so that a crash leaves both. */
  async moveClosed(now: Instant): Promise<void> {
    for (const { id } of await this.list())
      await this.#inTurn(id, async () => {
        const group = await this.#table.find(id);
        const moved = group === null ? [] : closedForLong(group, now);
        if (moved.length === 0) return;
        await this.#closed.put(id, moved);
        await this.#table.change(id, (latest) => ({ result: null, changed: withoutThese(latest(id), moved) }));
      });
  }
}

/** A group without some of its actions; those that have changed meanwhile stay. */
function withoutThese(group: Group | null, gone: readonly Action[]): ReadonlyMap<GroupId, Group> {
  const actions = group?.actions.filter((action) => !gone.includes(action)) ?? [];
  return new Map(group === null ? [] : [[group.id, { ...group, actions }]]);
}

/** The actions that a change took out of a group; nothing else makes it fewer. */
function removedFrom(before: Group | null, after: Group): readonly Action[] {
  if (before === null || before.actions.length <= after.actions.length) return [];
  const kept = new Set(after.actions.map(({ reference }) => reference));
  return before.actions.filter(({ reference }) => !kept.has(reference));
}
