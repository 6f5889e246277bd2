import type { Action } from '../../../model/action.js';
import type { Day } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import { referenceNumber } from '../../../model/due-order.js';
import type { Group } from '../../../model/group.js';
import { effectiveDue, withEffectiveDue } from '../../../model/lateness.js';
import type { Giver } from '../../../reading/read-context.js';
import { type Asked, isAboutClosed } from './asked.js';
import { daysMeant } from './days-meant.js';
import { leadsMeant } from './lead-test.js';
import type { Days } from './past-days.js';
import { raisedDays } from './raised-days.js';
import { isBetween, isInTime, stateTest } from './state-test.js';
import { searchFor } from './word-search.js';

/** The actions of one group that were asked for. */
export interface Chosen {
  readonly group: Group;
  readonly today: Day;
  /** In the order shown, with the days on which "the next meeting" now falls. */
  readonly actions: readonly Action[];
  /** The names of those whose actions are asked for, if the group knows them. */
  readonly names: readonly string[];
  /** The days that were meant, for deadlines or closing and for logging; null if none were named. */
  readonly days: Days | null;
  readonly raised: Days | null;
}

/** The actions of a group that are asked for; returns words that are no time as `unread`. */
export function chooseActions(asked: Asked, group: Group, giver: Giver): Chosen | { readonly unread: string } {
  const { state, when, find, raised } = asked;
  const today = localDay(giver.now, group.zone);
  const isPast = isAboutClosed(state) || state === 'silent';
  const days =
    when === null ? null : daysMeant(state === 'silent' ? withoutSince(when) : when, isPast, group, giver.now);
  if (when !== null && days === null) return { unread: when };
  const logged = raised === null ? null : raisedDays(raised, group, giver.now);
  if (raised !== null && logged === null) return { unread: raised };
  const meant = leadsMeant(asked, group, giver);
  const rank = find === null ? null : searchFor(find);
  const isMeant = stateTest(state, group, giver.now);
  const isLeftOut = leftOutTest(asked, group, giver);
  const rows = group.actions
    .filter(
      (action) =>
        isMeant(action) &&
        !isLeftOut(action) &&
        (meant === null || meant.leads(action)) &&
        (days === null || isInTime(action, state, days, group)) &&
        (logged === null || isBetween(localDay(action.raisedAt, group.zone), logged)),
    )
    .map((action) => ({ action, rank: rank?.(action) ?? 1, due: effectiveDue(action, group) }))
    .filter((row) => row.rank > 0)
    .sort(orderOf(asked));
  return {
    group,
    today,
    actions: rows.map(({ action }) => withEffectiveDue(action, group)),
    names: meant?.names ?? [],
    days,
    raised: logged,
  };
}

/** "Nothing since July" means actions that existed in July and that nobody has reported on since. */
const withoutSince = (when: string): string => when.replace(/^(?:since|after|from|ers|ar ôl|ar ol) /iu, '');

/** Whether an action is one of those that are left out. */
function leftOutTest({ leftOut }: Asked, group: Group, giver: Giver): (action: Action) => boolean {
  if (leftOut === undefined) return () => false;
  if (leftOut === 'overdue') return stateTest('overdue', group, giver.now);
  const own = leadsMeant({ isMine: true, who: [] }, group, giver);
  return (action) => own?.leads(action) ?? false;
}

interface Row {
  readonly action: Action;
  readonly rank: number;
  readonly due: Day | null;
}

/**
 * Soonest deadline first; closed actions newest first; search results best first; those of a meeting in the order
 * logged.
 */
function orderOf({ state, raised }: Asked): (one: Row, other: Row) => number {
  if (isAboutClosed(state)) return (one, other) => compare(other.action.closedAt ?? '', one.action.closedAt ?? '');
  if (raised !== null) return byNumber;
  return (one, other) =>
    Number(one.action.status !== 'open') - Number(other.action.status !== 'open') ||
    other.rank - one.rank ||
    compare(one.due ?? '9999', other.due ?? '9999') ||
    byNumber(one, other);
}

const byNumber = (one: Row, other: Row): number =>
  referenceNumber(one.action.reference) - referenceNumber(other.action.reference);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
