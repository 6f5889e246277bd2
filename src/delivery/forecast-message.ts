import type { Action } from '../model/action.js';
import { daysLeft } from '../model/lateness.js';
import type { Reply } from '../model/reply.js';
import type { Day, Instant, LocalDateTime, Zone } from '../model/calendar/day.js';
import type { OutboxSubject } from '../model/outbox-item.js';

/** An action that a message will speak of; `daysLeft` counts from the day of the message, negative when late. */
export interface ForecastAction {
  /** The prefix and the name of its group. */
  readonly group: string;
  readonly groupName: string;
  readonly reference: string;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  readonly task: string;
  /** In whose place the reader is told; null when it is their own. */
  readonly standsInFor: string | null;
}

/** A message that will go out if nothing is answered until then. */
export interface ForecastMessage {
  readonly at: Instant;
  /** When that is for whoever is told, in `zone`. */
  readonly local: LocalDateTime;
  readonly zone: Zone;
  readonly kind: OutboxSubject['kind'];
  /** A person, or a group's whole chat. */
  readonly to: { readonly kind: 'person' | 'group'; readonly id: string; readonly name: string };
  /** The prefixes of the groups it speaks of. */
  readonly groups: readonly string[];
  readonly actions: readonly ForecastAction[];
  /** The meeting that a summary is for, or that someone is asked to come to. */
  readonly meetingDay: Day | null;
}

/** By the day and hour of whoever is told, and then by their names. */
export const inOrderOfHours = (one: ForecastMessage, other: ForecastMessage): number =>
  placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0;

const placeOf = ({ local, to, kind, at }: ForecastMessage): string => [local, to.name, to.id, kind, at].join(' ');

interface Told {
  readonly action: Action;
  readonly group: { readonly prefix: string; readonly name: string };
  readonly due?: Day | null;
  readonly standsInFor?: string | null;
}

/** What a message says that speaks of single actions: of several as its items, or of one. */
interface SpeaksOfActions extends Reply, Partial<Told> {
  readonly items?: readonly Told[];
  readonly today?: Day;
}

/** The actions that a message speaks of, one by one; none for one that speaks of a group as a whole. */
export function actionsTold(reply: SpeaksOfActions): readonly ForecastAction[] {
  const { items, action, group, today } = reply;
  if (today === undefined) return [];
  if (items !== undefined) return items.map((item) => foretoldAction(item, today));
  return action === undefined || group === undefined ? [] : [foretoldAction({ action, group }, today)];
}

function foretoldAction({ action, group, due: effective, standsInFor = null }: Told, today: Day): ForecastAction {
  const { reference, task, deadline } = action;
  const due = effective ?? deadline.due;
  const { prefix, name: groupName } = group;
  return { group: prefix, groupName, reference, due, daysLeft: daysLeft(due, today), task, standsInFor };
}
