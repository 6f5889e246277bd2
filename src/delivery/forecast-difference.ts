import type { LocalDateTime } from '../model/calendar/day.js';
import type { ForecastMessage, ForecastAction } from './forecast-message.js';

/** What one message says about one action, or about a whole group when `action` is null. */
export interface ForecastLine {
  readonly message: ForecastMessage;
  readonly action: ForecastAction | null;
}

/** A line that goes out under both policies; only its hour may differ. */
export interface Staying extends ForecastLine {
  readonly before: LocalDateTime;
}

/** What a change of policy changes in the forecast. */
export interface ForecastDifference {
  readonly added: readonly ForecastLine[];
  readonly gone: readonly ForecastLine[];
  readonly stays: readonly Staying[];
}

/** Splits messages into one line for each action, in the same order. */
export const linesOf = (messages: readonly ForecastMessage[]): readonly ForecastLine[] =>
  messages.flatMap((message): readonly ForecastLine[] =>
    message.actions.length === 0 ? [{ message, action: null }] : message.actions.map((action) => ({ message, action })),
  );

/** Lines are the same when they go to the same recipient on the same local day, whatever the hour. */
const keyOf = ({ message: { kind, to, local, groups, meetingDay }, action }: ForecastLine): string =>
  JSON.stringify([kind, to.id, local.slice(0, 10), action?.group ?? groups, action?.reference ?? meetingDay]);

/** Returns which lines `after` adds to `before`, which it no longer has, and which stay. */
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
