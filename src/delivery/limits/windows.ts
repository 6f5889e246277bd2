/** At most `most` requests in any stretch of `ms` milliseconds. */
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

/** Two requests sent one window apart may arrive this much closer together. */
const JITTER_MS = 90;

const widened = (windows: readonly Window[]): readonly Window[] =>
  windows.map(({ most, ms }) => ({ most, ms: ms + JITTER_MS }));

/** Adds windows that space requests out: a burst may arrive stretched and run into the next one. */
const paced = (windows: readonly Window[]): readonly Window[] => [
  ...windows,
  ...windows.map(({ most, ms }) => ({ most: 1, ms: ms / most })),
];

/** The windows that the sender keeps to, so that requests arrive within the limits. */
export const TENANT_WINDOWS = paced(widened(TENANT_LIMITS));
export const CONVERSATION_WINDOWS = widened(CONVERSATION_LIMITS);
