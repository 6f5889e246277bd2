/** So many requests at most in any stretch of so many milliseconds. */
export interface Window {
  readonly most: number;
  readonly ms: number;
}

/** What Teams lets an app send in one tenant (Microsoft Learn, bots/how-to/rate-limit). */
export const TENANT_LIMITS: readonly Window[] = [{ most: 50, ms: 1000 }];

/** What Teams lets a bot send to one conversation (the same page). */
export const CONVERSATION_LIMITS: readonly Window[] = [
  { most: 7, ms: 1000 },
  { most: 8, ms: 2000 },
  { most: 60, ms: 30_000 },
  { most: 1800, ms: 3_600_000 },
];

/** How much sooner than another a request may arrive, of two that went out a window apart. */
const JITTER_MS = 90;

const widened = (windows: readonly Window[]): readonly Window[] =>
  windows.map(({ most, ms }) => ({ most, ms: ms + JITTER_MS }));

/** One after another rather than in a burst, which would meet the next one when it arrives stretched. */
const paced = (windows: readonly Window[]): readonly Window[] => [
  ...windows,
  ...windows.map(({ most, ms }) => ({ most: 1, ms: ms / most })),
];

/** The windows that are kept to, so that what arrives is within the limits. */
export const TENANT_WINDOWS = paced(widened(TENANT_LIMITS));
export const CONVERSATION_WINDOWS = widened(CONVERSATION_LIMITS);
