import type { Window } from './windows.js';

/** The moments at which requests went or are to go, in milliseconds and ascending, and the windows that they keep to. */
interface Track {
  readonly moments: readonly number[];
  readonly windows: readonly Window[];
}

/** A stretch within which, its ends left out, one more request would be one too many. */
interface Closed {
  readonly from: number;
  readonly until: number;
}

/**
 * The first moment, not before `from`, at which one more request leaves every window of every track with no more than it
 * may hold, those before, around and after that moment alike. Windows are without their end: two requests exactly a
 * window apart are not both in it.
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

/** Each full window closes what lies so near that one more there would be in a window with all of its requests. */
function closedBy(moments: readonly number[], { most, ms }: Window): readonly Closed[] {
  const closed: Closed[] = [];
  for (let at = most - 1; at < moments.length; at += 1) {
    const first = moments[at - most + 1] ?? 0;
    const last = moments[at] ?? 0;
    if (last - first < ms) closed.push({ from: last - ms, until: first + ms });
  }
  return closed;
}

/** The moments with one more, still ascending. */
export function withReservation(moments: readonly number[], moment: number): readonly number[] {
  const at = moments.findLastIndex((earlier) => earlier <= moment) + 1;
  return [...moments.slice(0, at), moment, ...moments.slice(at)];
}

/** The moments that still matter at `now`: the others have left the longest window. */
export function stillCounting(moments: readonly number[], windows: readonly Window[], now: number): readonly number[] {
  const since = now - Math.max(...windows.map(({ ms }) => ms));
  return moments[0] === undefined || moments[0] > since ? moments : moments.filter((moment) => moment > since);
}
