/** A moment for one request that is asked for. */
export interface ReservationRequest {
  readonly tenant: string;
  readonly conversation: string;
  /** A moment further off than so many milliseconds is not reserved. */
  readonly maxWaitMs: number;
  /** A moment reserved before, which is given up; null when there is none. */
  readonly instead: number | null;
}

/** The moment that was reserved, or why none was, by the store's own clock. */
export interface ReservationAnswer {
  readonly moment: number;
  /** What makes the moment too far off: all that is sent in the tenant, or the conversation alone; null when reserved. */
  readonly blockedBy: 'tenant' | 'conversation' | null;
  /** Milliseconds from when the store read its clock to that moment. */
  readonly waitMs: number;
  /** When it read its clock, by `performance.now()`. */
  readonly readAt: number;
}

/** Keeps the moments at which requests went or are to go. */
export interface RateLimitStore {
  reserve(asked: ReservationRequest): Promise<ReservationAnswer>;
  /** Whether a reserved moment still stands: no pause has been asked for that outlasts it. */
  stands(tenant: string, moment: number): Promise<boolean>;
  pause(tenant: string, ms: number): Promise<void>;
}
