import type { LocalDateTime } from '../model/calendar/day.js';
import type { ForecastMessage, ForecastAction } from './forecast-message.js';

/** One thing that somebody will be told on a day: of an action, or, where `action` is null, of a group as a whole. */
export interface Telling {
  readonly message: ForecastMessage;
  readonly action: ForecastAction | null;
}

/** The same telling under either of two policies; the times differ where only the hour does. */
export interface Staying extends Telling {
  readonly before: LocalDateTime;
}

/** What a changed policy comes to. */
export interface ForecastDifference {
  readonly added: readonly Telling[];
  readonly gone: readonly Telling[];
  readonly stays: readonly Staying[];
}

/** What each of these messages tells, one by one, in their order. */
export const tellingsOf = (messages: readonly ForecastMessage[]): readonly Telling[] =>
  messages.flatMap((message): readonly Telling[] =>
    message.actions.length === 0 ? [{ message, action: null }] : message.actions.map((action) => ({ message, action })),
  );

/** The same thing told to the same reader on the same day of theirs is the same, whatever the hour. */
const keyOf = ({ message: { kind, to, local, groups, meetingDay }, action }: Telling): string =>
  JSON.stringify([kind, to.id, local.slice(0, 10), action?.group ?? groups, action?.reference ?? meetingDay]);

/** What would be told besides, no longer, or as before, when the messages were `after` instead of `before`. */
export function forecastDifference(
  before: readonly ForecastMessage[],
  after: readonly ForecastMessage[],
): ForecastDifference {
  const old = new Map(tellingsOf(before).map((telling) => [keyOf(telling), telling]));
  const added: Telling[] = [];
  const stays: Staying[] = [];
  for (const telling of tellingsOf(after)) {
    const same = old.get(keyOf(telling));
    if (same === undefined) added.push(telling);
    else stays.push({ ...telling, before: same.message.local });
    old.delete(keyOf(telling));
  }
  return { added, gone: [...old.values()], stays };
}
