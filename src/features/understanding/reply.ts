import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Reply } from '../../model/reply.js';

/** Something that may have been meant, which a button does. */
export interface OfferedChoice {
  readonly intent: string;
  readonly reference: string | null;
  /** The task or other text that the button names as well. */
  readonly task: string | null;
  /** The part of a plan that it is about: its key, or its words if it is a gate or theme. Empty for none. */
  readonly item: string;
  readonly person: string;
  readonly date: string;
  readonly words: string;
}

/** Asks whether this was meant, or which of these. */
export interface OfferReply {
  readonly kind: 'offer';
  readonly said: string;
  readonly choices: readonly OfferedChoice[];
}

/** An action that may be meant, with its group. */
export interface PossibleAction {
  readonly action: Action;
  readonly group: GroupHead;
}

/** Asks which action was meant; without actions if it is unknown which are possible. */
export interface WhichReply {
  readonly kind: 'which';
  readonly said: string;
  readonly intent: string;
  readonly actions: readonly PossibleAction[];
  readonly today: Day;
}

/** The result of each part of a message about several things. */
export interface DidReply {
  readonly kind: 'did';
  readonly parts: readonly { readonly said: string; readonly reply: Reply }[];
  /** What the button for all parts does; present if each part is asked about. */
  readonly all?: { readonly said: string; readonly intent: string; readonly reference: string | null };
}

/** Says that the message was not understood, with what can be done here. */
export interface LostReply {
  readonly kind: 'lost';
  readonly said: string;
  /** The group whose summary may be asked for; null if there is no group. */
  readonly summaryOf: string | null;
}

/** A line of small talk. */
export interface TalkReply {
  readonly kind: 'talk';
  readonly about: 'hello' | 'thanks' | 'chatter' | 'dropped' | 'elsewhere';
}
