import type { Instant } from './calendar/day.js';
import type { Deadline } from './deadline.js';
import type { Lead } from './lead.js';
import type { Actor } from './actor.js';

/** More time is asked for with a date and a reason; "not mine" proposes someone else, or sends the action back. */
export type RequestKind = 'more-time' | 'not-mine';

/** `changed` is granted otherwise than asked; `withdrawn` is taken back, or overtaken by what happened to the action. */
export type RequestState = 'open' | 'granted' | 'changed' | 'refused' | 'withdrawn';

/** What a lead asks of the chair about an action of theirs, and what was decided. */
export interface LeadRequest {
  /** Its number within the action: '1', '2', … */
  readonly id: string;
  readonly kind: RequestKind;
  readonly by: Actor;
  readonly at: Instant;
  /** The later day that is asked for; null when it is not about time. */
  readonly deadline: Deadline | null;
  /** Who is proposed instead; none when the action is sent back, or the request is about time. */
  readonly leads: readonly Lead[];
  /** Why; empty when a lead said only that it is not theirs. */
  readonly reason: string;
  readonly state: RequestState;
  /** Who decided it, or ended it otherwise; null while it is open. */
  readonly decidedBy: Actor | null;
  readonly decidedAt: Instant | null;
  /** The words that came with the decision. */
  readonly answer: string | null;
  /** The deadline that was given in the end; null when none was. */
  readonly given: Deadline | null;
}

/** How a request ended. */
export type Ending = Exclude<RequestState, 'open'>;

/** What holds requests: an action, or a part of one. */
interface Asked {
  readonly requests: readonly LeadRequest[];
}

/** The requests about an action that are still to be decided, oldest first. */
export const openRequests = ({ requests }: Asked): readonly LeadRequest[] =>
  requests.filter(({ state }) => state === 'open');

/** A request as it is once it has ended. */
export const ended = (
  request: LeadRequest,
  state: Ending,
  by: Actor,
  at: Instant,
  answer: string | null = null,
  given: Deadline | null = null,
): LeadRequest => ({ ...request, state, decidedBy: by, decidedAt: at, answer, given });

const wasExtended = ({ kind, state }: LeadRequest): boolean =>
  kind === 'more-time' && (state === 'granted' || state === 'changed');

/** How many times the action's leads were given more time; one move that answers two of them counts once. */
export const extensionsOf = ({ requests }: Asked): number =>
  new Set(requests.filter(wasExtended).map(({ decidedAt }) => decidedAt)).size;

/** From this many extensions on they are serial. */
const SERIAL = 2;

/** Whether the action has been extended again and again, which a summary flags. */
export const isSerial = (action: Asked): boolean => extensionsOf(action) >= SERIAL;
