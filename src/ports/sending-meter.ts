/** The result of a try; `limited` if the sending limits held it back before it began. */
type TriedOutcome = 'sent' | 'retry' | 'parked' | 'dropped' | 'held' | 'limited';

/** Counts what is planned and sent, for the people who run the bot. */
export interface SendingMeter {
  planned(kind: string, count: number): void;
  /** `sendingMs` is how long the try took, `lateMs` how long after it was due it began. */
  tried(kind: string, outcome: TriedOutcome, sendingMs: number, lateMs: number): void;
}

/** Counts nothing. */
export const NO_METER: SendingMeter = { planned: () => undefined, tried: () => undefined };
