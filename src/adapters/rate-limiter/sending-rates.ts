/** So many messages in so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/**
 * What Teams lets a bot send to one conversation, and an app to one tenant (Microsoft Learn, bots/how-to/rate-limit),
 * halved: a limiter counts in windows that begin with the first message, so that two of them may meet in any second.
 */
export const CONVERSATION_RATES: readonly Rate[] = [
  { points: 3, seconds: 1 },
  { points: 4, seconds: 2 },
  { points: 30, seconds: 30 },
  { points: 900, seconds: 3600 },
];

export const TENANT_RATES: readonly Rate[] = [{ points: 25, seconds: 1 }];
