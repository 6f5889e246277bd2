import type { Action } from '../model/action.js';
import { daysLeft } from '../model/lateness.js';
import type { Day, Instant, LocalDateTime, Zone } from '../model/calendar/day.js';

/** An action that a message will speak of; `daysLeft` counts from the day of the message, negative when late. */
export interface ForecastAction {
  /** The prefix and the name of its group. */
  readonly group: string;
  readonly groupName: string;
  readonly reference: string;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  readonly task: string;
  /** In whose place the recipient gets it; null when it is their own. */
  readonly standsInFor: string | null;
}

/** A message that will go out if nothing is answered until then. */
export interface ForecastMessage {
  readonly at: Instant;
  /** When that is for its recipient, in `zone`. */
  readonly local: LocalDateTime;
  readonly zone: Zone;
  readonly kind: string;
  /** A person, or a group's whole chat. */
  readonly to: { readonly kind: 'person' | 'group'; readonly id: string; readonly name: string };
  /** The prefixes of the groups it speaks of. */
  readonly groups: readonly string[];
  readonly actions: readonly ForecastAction[];
  /** The meeting that a summary is for, or that someone is asked to come to. */
  readonly meetingDay: Day | null;
}

/** By the day and hour of the recipient, and then by their names. */
export const inOrderOfHours = (one: ForecastMessage, other: ForecastMessage): number =>
  placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0;

const placeOf = ({ local, to, kind, at }: ForecastMessage): string => [local, to.name, to.id, kind, at].join(' ');

/** What a forecast says of a message: the actions it speaks of one by one, and the meeting it is about, where it has them. */
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

/** An action that a message speaks of on a day. */
export function forecastAction(
  { action, group, due: effective, standsInFor = null }: SpokenOf,
  today: Day,
): ForecastAction {
  const { reference, task, deadline } = action;
  const due = effective ?? deadline.due;
  const { prefix, name: groupName } = group;
  return { group: prefix, groupName, reference, due, daysLeft: daysLeft(due, today), task, standsInFor };
}

/** What a forecast says of a message that speaks of several actions. */
export const forecastOfItems = ({
  items,
  today,
}: {
  readonly items: readonly SpokenOf[];
  readonly today: Day;
}): Forecast => ({ actions: items.map((item) => forecastAction(item, today)) });
