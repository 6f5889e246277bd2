import type { Action } from '../../model/action.js';
import type { Instant } from '../../model/calendar/day.js';
import { closedForLong } from '../../model/closed-for-long.js';
import { referenceNumber } from '../../model/due-order.js';
import type { Group, GroupId } from '../../model/group.js';
import { pastRetention } from '../../model/past-retention.js';
import { closedBefore } from '../../model/retention.js';
import { StoreError } from '../../ports/store-error.js';
import type { Change, Needs } from '../../ports/store.js';
import type { ClosedActions } from './closed-actions.js';
import type { Table } from './files/table.js';

type GroupChange<Result> = (group: Group | null) => Change<Group | null, Result>;

/** Groups: each one's live actions in memory and in one file, and those closed for long in files of their own. */
export class RecordsGroups {
  readonly #table: Table<Group>;
  readonly #closed: ClosedActions;
  /** Groups with a new prefix that are on their way to the disk. */
  readonly #reserved = new Set<Group>();
  /** The last work under way in each group that takes more than its one file. */
  readonly #turns = new Map<GroupId, Promise<unknown>>();

  constructor(table: Table<Group>, closed: ClosedActions) {
    this.#table = table;
    this.#closed = closed;
  }

  async find(id: GroupId, needs: Needs): Promise<Group | null> {
    // The live actions first: an action moved meanwhile is then found twice rather than never.
    const group = await this.#table.find(id);
    return group === null || needs.length === 0 ? group : withActions(group, await this.#find(group, needs));
  }

  async prefixesOfOthers(group: Pick<Group, 'id' | 'tenant'>): Promise<ReadonlySet<string>> {
    await this.#table.damaged();
    return this.#prefixesBeside(group);
  }

  /** The prefixes of a tenant's other groups read so far, including changes on their way to the disk. */
  #prefixesBeside({ id, tenant }: Pick<Group, 'id' | 'tenant'>): ReadonlySet<string> {
    const others = [...this.#table.read(), ...this.#reserved].filter((one) => one.tenant === tenant && one.id !== id);
    return new Set(others.map(({ prefix }) => prefix));
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
      const { result, gone } = await this.#table.change(id, (live) => this.#step(live, change, closed, reserved));
      // The live actions went first: until now an action in both places is found once more rather than never.
      if (gone === 'all') await this.#closed.removeAll(id);
      else await this.#closed.remove(id, gone);
      return result;
    } finally {
      for (const group of reserved) this.#reserved.delete(group);
    }
  }

  /** Runs work on more than one file after earlier such work, so that neither misses what the other moves. */
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

  /** Returns the closed actions that are needed. Skips a reference whose number was never given. */
  #find(group: Group, needs: Needs): Promise<readonly Action[]> {
    const given = needs === 'all' ? needs : needs.filter((reference) => referenceNumber(reference) < group.nextNumber);
    return this.#closed.find(group.id, given, group.actions);
  }

  #step<Result>(
    live: Group | null,
    change: GroupChange<Result>,
    closed: readonly Action[],
    reserved: Group[],
  ): Change<Group | null, { readonly result: Result; readonly gone: readonly Action[] | 'all' }> {
    const before = live === null ? null : withActions(live, closed);
    const { record, result } = change(before);
    if (record === before) return { record: live, result: { result, gone: [] } };
    if (record === null) return { record, result: { result, gone: 'all' } };
    if (record.prefix !== live?.prefix) {
      if (this.#prefixesBeside(record).has(record.prefix))
        throw new StoreError('prefix-taken', `Another group has the prefix ${record.prefix}.`);
      this.#reserved.add(record);
      reserved.push(record);
    }
    const kept = closed.length === 0 ? record : withoutThese(record, closed);
    return { record: kept, result: { result, gone: removedFrom(before, record) } };
  }

  /** Returns the groups that may have actions closed for longer than the group keeps them. */
  async pastRetention(now: Instant): Promise<readonly GroupId[]> {
    const files = await this.#closed.listFiles();
    const found: GroupId[] = [];
    for (const group of await this.#table.all()) {
      if (group.retention.hold !== null) continue;
      // Going through the group itself reports what cannot be read.
      const closed = await this.#closed.raisedBy(group.id, closedBefore(group.retention, now), files).catch(() => null);
      const isPast = (actions: readonly Action[]): boolean => pastRetention({ ...group, actions }, now).length > 0;
      if (isPast(group.actions) || closed === null || isPast(closed)) found.push(group.id);
    }
    return found;
  }

  /**
   * Removes from the files of closed actions the earlier states of actions that are live again, in one group or in all.
   */
  async removeEarlier(group?: GroupId): Promise<void> {
    for (const { id } of group === undefined ? await this.#table.all() : [{ id: group }])
      await this.#inTurn(id, async () => {
        await this.#closed.remove(id, (await this.#table.find(id))?.actions ?? []);
      });
  }

  /** Moves actions closed for long out of the live file. Writes the other file first, so that a crash leaves both. */
  async moveClosed(now: Instant): Promise<void> {
    for (const { id } of await this.#table.all())
      await this.#inTurn(id, async () => {
        const group = await this.#table.find(id);
        const moved = group === null ? [] : closedForLong(group, now);
        if (moved.length === 0) return;
        await this.#closed.put(id, moved);
        await this.#table.change(id, (live) => ({ record: live && withoutThese(live, moved), result: null }));
      });
  }
}

/** Adds actions to a group, in the order they were raised; returns the same group when there are none. */
function withActions(group: Group, more: readonly Action[]): Group {
  if (more.length === 0) return group;
  const actions = [...more, ...group.actions].sort(
    (one, other) => referenceNumber(one.reference) - referenceNumber(other.reference),
  );
  return { ...group, actions };
}

/** Removes actions from a group; those that have changed meanwhile stay. */
function withoutThese(group: Group, these: readonly Action[]): Group {
  const gone = new Set(these);
  return { ...group, actions: group.actions.filter((action) => !gone.has(action)) };
}

/** The actions that a change removed from a group; nothing else makes it shorter. */
function removedFrom(before: Group | null, after: Group): readonly Action[] {
  if (before === null || before.actions.length <= after.actions.length) return [];
  const kept = new Set(after.actions.map(({ reference }) => reference));
  return before.actions.filter(({ reference }) => !kept.has(reference));
}
