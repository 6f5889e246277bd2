/** Asks for a moment at which to send one request. */
export interface ReservationRequest {
  readonly tenant: string;
  readonly conversation: string;
  /** Reserves no moment further off than this. */
  readonly maxWaitMs: number;
  /** A moment reserved earlier, to give up; null when there is none. */
  readonly instead: number | null;
}

/** The reserved moment by the store's own clock, or why none was reserved. */
export interface ReservationAnswer {
  readonly moment: number;
  /** Which limit puts the moment too far off: that of the tenant or of the conversation; null when reserved. */
  readonly blockedBy: 'tenant' | 'conversation' | null;
  /** Milliseconds from the store reading its clock to the moment. */
  readonly waitMs: number;
  /** When the store read its clock, by `performance.now()`. */
  readonly readAt: number;
}

/** Keeps the moments at which requests went or will go. */
export interface RateLimitStore {
  reserve(asked: ReservationRequest): Promise<ReservationAnswer>;
  /** Whether a reserved moment still holds: no pause lasts beyond it. */
  stands(tenant: string, moment: number): Promise<boolean>;
  pause(tenant: string, ms: number): Promise<void>;
}
