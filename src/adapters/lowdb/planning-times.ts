import type { Instant } from '../../model/calendar/day.js';
import type { GroupId } from '../../model/group.js';
import type { PlanningRun, GroupToPlan } from '../../ports/store.js';

/**
 * When to plan each group next. Kept only in memory: a process that starts plans every group once, and so finds what
 * fell due while no process ran.
 */
export class PlanningTimes {
  readonly #next = new Map<GroupId, Instant | null>();
  readonly #revisions = new Map<GroupId, number>();

  /** Notes that a group has changed, so that it is planned again. */
  changed(id: GroupId): void {
    this.#next.delete(id);
    this.#revisions.set(id, (this.#revisions.get(id) ?? 0) + 1);
  }

  /** Returns which of these groups to plan at `now`. */
  due(ids: Iterable<GroupId>, now: Instant): readonly GroupToPlan[] {
    const found: GroupToPlan[] = [];
    for (const id of ids) {
      const next = this.#next.get(id);
      if (next === undefined || (next !== null && next <= now))
        found.push({ id, revision: String(this.#revisions.get(id) ?? 0) });
    }
    return found;
  }

  /** The first moment after `now` to plan one; null for none. */
  after(now: Instant): Instant | null {
    let first: Instant | null = null;
    for (const next of this.#next.values())
      if (next !== null && next > now && (first === null || next < first)) first = next;
    return first;
  }

  /** Keeps when to plan the groups of a planning run next, except those that have changed since. */
  keep(groups: PlanningRun['groups']): void {
    for (const { id, revision, next } of groups)
      if (revision === String(this.#revisions.get(id) ?? 0)) this.#next.set(id, next);
  }
}
