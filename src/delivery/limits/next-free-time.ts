import type { Window } from './windows.js';

/** When requests were or will be sent (milliseconds, ascending), and the windows that limit them. */
interface Track {
  readonly moments: readonly number[];
  readonly windows: readonly Window[];
}

/** A stretch in which one more request would break a limit; both of its ends are free. */
interface Closed {
  readonly from: number;
  readonly until: number;
}

/**
 * Returns the first moment, `from` or later, when one more request breaks no window of any track, whether the window
 * lies before, around or after that moment. A window excludes its end: two requests exactly one window apart are not
 * both in it.
 */
export function nextFreeTime(tracks: readonly Track[], from: number): number {
  const closed = tracks
    .flatMap(({ moments, windows }) => windows.flatMap((window) => closedBy(moments, window)))
    .sort((one, other) => one.from - other.from);
  let moment = from;
  for (const stretch of closed) {
    if (stretch.from >= moment) break;
    moment = Math.max(moment, stretch.until);
  }
  return moment;
}

/**
 * Each full window closes the moments near it: one more request there would share a window with all of its requests.
 */
function closedBy(moments: readonly number[], { most, ms }: Window): readonly Closed[] {
  const closed: Closed[] = [];
  for (let at = most - 1; at < moments.length; at += 1) {
    const first = moments[at - most + 1] ?? 0;
    const last = moments[at] ?? 0;
    if (last - first < ms) closed.push({ from: last - ms, until: first + ms });
  }
  return closed;
}

/** Adds a moment; the result is still ascending. */
export function withReservation(moments: readonly number[], moment: number): readonly number[] {
  const at = moments.findLastIndex((earlier) => earlier <= moment) + 1;
  return [...moments.slice(0, at), moment, ...moments.slice(at)];
}

/** Drops the moments that have left the longest window by `now`. */
export function stillCounting(moments: readonly number[], windows: readonly Window[], now: number): readonly number[] {
  const since = now - Math.max(...windows.map(({ ms }) => ms));
  return moments[0] === undefined || moments[0] > since ? moments : moments.filter((moment) => moment > since);
}
