import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { DAY_MS, msBetween } from '../../../model/calendar/instants.js';
import type { Group } from '../../../model/group.js';
import type { LastChange } from '../../../model/last-change.js';
import type { PersonId } from '../../../model/lead.js';
import { timelineOf, type TimelineEntry } from '../../../model/timeline.js';

/** What others did to an action since it was changed. */
export interface ActedSince {
  readonly action: Action;
  readonly entries: readonly TimelineEntry[];
}

/** Whether a change is too old to undo without asking first. */
export const isOld = (at: Instant, now: Instant): boolean => msBetween(at, now) > DAY_MS;

/** Returns what others have done since to a change's actions, which undoing it may reverse. */
export const actedSince = (group: Group, change: LastChange): readonly ActedSince[] =>
  change.actions.flatMap(({ reference, history }) => {
    const action = group.actions.find((candidate) => candidate.reference === reference);
    return action === undefined ? [] : withOthers(action, history.to, change.by, change.at);
  });

/** Returns what others have done to these actions since they were logged. */
export const actedSinceLogged = (actions: readonly Action[], person: PersonId): readonly ActedSince[] =>
  actions.flatMap((action) => withOthers(action, 1, person, action.raisedAt));

function withOthers(action: Action, from: number, person: PersonId, at: Instant): readonly ActedSince[] {
  const notes = action.notes.filter((note) => note.at > at && note.by.id !== person);
  const history = action.history.slice(from).filter(({ by, change }) => by.id !== person && change !== 'reminded');
  if (notes.length === 0 && history.length === 0) return [];
  return [{ action, entries: timelineOf({ ...action, notes, history }) }];
}

/** Whether others have changed the same settings since. */
export const settingsChangedSince = (group: Group, change: LastChange): boolean =>
  group.lastChanges.some(
    ({ by, at, settings }) =>
      by !== change.by && at > change.at && Object.keys(change.settings).some((name) => name in settings),
  );
