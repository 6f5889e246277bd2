import type { Action } from '../model/action.js';
import { daysLeft } from '../model/lateness.js';
import type { Day, Instant, LocalDateTime, Zone } from '../model/calendar/day.js';

/** An action that a message will mention. `daysLeft` counts from the day of the message; negative when late. */
export interface ForecastAction {
  /** The prefix and the name of its group. */
  readonly group: string;
  readonly groupName: string;
  readonly reference: string;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  readonly task: string;
  /** The name of the lead the recipient stands in for; null when the action is their own. */
  readonly standsInFor: string | null;
}

/** A message that will go out unless somebody answers first. */
export interface ForecastMessage {
  readonly at: Instant;
  /** The same moment in the recipient's `zone`. */
  readonly local: LocalDateTime;
  readonly zone: Zone;
  readonly kind: string;
  /** A person, or a group's whole chat. */
  readonly to: { readonly kind: 'person' | 'group'; readonly id: string; readonly name: string };
  /** The prefixes of the groups it is about. */
  readonly groups: readonly string[];
  readonly actions: readonly ForecastAction[];
  /** The day of the meeting that a summary is for, or that someone is asked to come to. */
  readonly meetingDay: Day | null;
}

/** Sorts messages by the recipient's day and hour, then by name. */
export const inOrderOfHours = (one: ForecastMessage, other: ForecastMessage): number =>
  placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0;

const placeOf = ({ local, to, kind, at }: ForecastMessage): string => [local, to.name, to.id, kind, at].join(' ');

/** What a forecast says about a message: the actions it mentions, and the meeting it is about, if any. */
export interface Forecast {
  readonly actions?: readonly ForecastAction[];
  readonly meetingDay?: Day;
}

interface SpokenOf {
  readonly action: Action;
  readonly group: { readonly prefix: string; readonly name: string };
  readonly due?: Day | null;
  readonly standsInFor?: string | null;
}

/** Describes an action that a message mentions on the day `today`. */
export function forecastAction(
  { action, group, due: effective, standsInFor = null }: SpokenOf,
  today: Day,
): ForecastAction {
  const { reference, task, deadline } = action;
  const due = effective ?? deadline.due;
  const { prefix, name: groupName } = group;
  return { group: prefix, groupName, reference, due, daysLeft: daysLeft(due, today), task, standsInFor };
}

/** Returns what a forecast says about a message that mentions several actions. */
export const forecastOfItems = ({
  items,
  today,
}: {
  readonly items: readonly SpokenOf[];
  readonly today: Day;
}): Forecast => ({ actions: items.map((item) => forecastAction(item, today)) });
