/** What came of a run: what the senders counted, and what the connector did. */
export interface HostileFigures {
  readonly people: number;
  readonly seconds: number;
  /** What the limits allow: a second for 50 requests that arrived, and the pauses that were asked for. */
  readonly allowedSeconds: number;
  readonly ratio: number;
  readonly sent: {
    readonly sent: number;
    readonly parked: number;
    readonly withoutId: number;
    readonly limited: number;
    readonly threw: number;
    readonly retries: Readonly<Record<string, number>>;
  };
  readonly connector: {
    readonly arrivals: number;
    readonly seconds: number;
    readonly pausedSeconds: number;
    readonly violations: { readonly tenant: number; readonly conversation: number; readonly pause: number };
    readonly busiestSecond: number;
    /** What a stall of the connector alone puts beyond the limits, for what arrives in one is noted at its end. */
    readonly onlyInStalls: number;
    readonly longestStallMs: number;
    readonly faults: Readonly<Record<string, number>>;
    readonly reached: number;
    readonly duplicates: number;
    readonly duplicatesWithoutDoubt: number;
  };
}

export function tryHostile(options: {
  readonly people: number;
  readonly processes?: number;
  readonly seed?: string;
  readonly shares?: Readonly<Record<string, number>>;
  readonly atOnce?: number;
  readonly timeLimitMs?: number;
  /** Each so many-th person has no chat yet. */
  readonly unmetEvery?: number;
  readonly databaseUrl?: string;
}): Promise<HostileFigures>;
