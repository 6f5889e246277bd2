import type { LocalDateTime } from '../model/calendar/day.js';
import type { ForecastMessage, ForecastAction } from './forecast-message.js';

/** What one message says of one action, or, where `action` is null, of a group as a whole. */
export interface ForecastLine {
  readonly message: ForecastMessage;
  readonly action: ForecastAction | null;
}

/** The same line under either of two policies; the times differ where only the hour does. */
export interface Staying extends ForecastLine {
  readonly before: LocalDateTime;
}

/** What a changed policy comes to. */
export interface ForecastDifference {
  readonly added: readonly ForecastLine[];
  readonly gone: readonly ForecastLine[];
  readonly stays: readonly Staying[];
}

/** What each of these messages says, one by one, in their order. */
export const linesOf = (messages: readonly ForecastMessage[]): readonly ForecastLine[] =>
  messages.flatMap((message): readonly ForecastLine[] =>
    message.actions.length === 0 ? [{ message, action: null }] : message.actions.map((action) => ({ message, action })),
  );

/** What goes to the same recipient on the same day of theirs is the same, whatever the hour. */
const keyOf = ({ message: { kind, to, local, groups, meetingDay }, action }: ForecastLine): string =>
  JSON.stringify([kind, to.id, local.slice(0, 10), action?.group ?? groups, action?.reference ?? meetingDay]);

/** What would go out in addition, no longer, or as before, when the messages were `after` instead of `before`. */
export function forecastDifference(
  before: readonly ForecastMessage[],
  after: readonly ForecastMessage[],
): ForecastDifference {
  const old = new Map(linesOf(before).map((line) => [keyOf(line), line]));
  const added: ForecastLine[] = [];
  const stays: Staying[] = [];
  for (const line of linesOf(after)) {
    const same = old.get(keyOf(line));
    if (same === undefined) added.push(line);
    else stays.push({ ...line, before: same.message.local });
    old.delete(keyOf(line));
  }
  return { added, gone: [...old.values()], stays };
}
