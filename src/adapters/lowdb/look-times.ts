import type { Instant } from '../../model/calendar/day.js';
import type { GroupId } from '../../model/group.js';
import type { Look, ToLookAt } from '../../ports/store.js';

/**
 * When each group is next to be looked at. Kept in memory alone: a process that starts looks at every group once, and
 * finds what fell due while there was none.
 */
export class LookTimes {
  readonly #next = new Map<GroupId, Instant | null>();
  readonly #marks = new Map<GroupId, number>();

  /** Takes note that a group has changed, so that it is to be looked at. */
  changed(id: GroupId): void {
    this.#next.delete(id);
    this.#marks.set(id, (this.#marks.get(id) ?? 0) + 1);
  }

  /** Which of these groups are to be looked at. */
  due(ids: Iterable<GroupId>, now: Instant): readonly ToLookAt[] {
    const found: ToLookAt[] = [];
    for (const id of ids) {
      const next = this.#next.get(id);
      if (next === undefined || (next !== null && next <= now))
        found.push({ id, mark: String(this.#marks.get(id) ?? 0) });
    }
    return found;
  }

  /** The first moment after `now` at which one is. */
  after(now: Instant): Instant | null {
    let first: Instant | null = null;
    for (const next of this.#next.values())
      if (next !== null && next > now && (first === null || next < first)) first = next;
    return first;
  }

  /** Keeps when the groups of a look are next to be looked at, but for those that have changed since. */
  keep(looked: Look['looked']): void {
    for (const { id, mark, next } of looked) if (mark === String(this.#marks.get(id) ?? 0)) this.#next.set(id, next);
  }
}
