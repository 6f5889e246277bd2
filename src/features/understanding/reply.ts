import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Reply } from '../../model/reply.js';

/** Something that may have been meant; a button does it. */
export interface OfferedChoice {
  readonly intent: string;
  readonly reference: string | null;
  /** What its button names besides. */
  readonly task: string | null;
  /** The part of a plan that it is about, by its key, or by its words where it is a gate; empty for none. */
  readonly item: string;
  readonly person: string;
  readonly date: string;
  readonly words: string;
}

/** The question whether this, or which of these, was meant. */
export interface OfferReply {
  readonly kind: 'offer';
  readonly said: string;
  readonly choices: readonly OfferedChoice[];
}

/** An action that may be meant, in its group. */
export interface PossibleAction {
  readonly action: Action;
  readonly group: GroupHead;
}

/** The question which action was meant; of none where it is not known which it could be. */
export interface WhichReply {
  readonly kind: 'which';
  readonly said: string;
  readonly intent: string;
  readonly actions: readonly PossibleAction[];
  readonly today: Day;
}

/** What came of each part of a message about several things. */
export interface DidReply {
  readonly kind: 'did';
  readonly parts: readonly { readonly said: string; readonly reply: Reply }[];
  /** What one button does together, where each part is asked about. */
  readonly all?: { readonly said: string; readonly intent: string; readonly reference: string | null };
}

/** That it is not clear what was meant, with what can be done here. */
export interface LostReply {
  readonly kind: 'lost';
  readonly said: string;
  /** Whose summary may be asked for; null where there is no group. */
  readonly summaryOf: string | null;
}

/** A human line. */
export interface TalkReply {
  readonly kind: 'talk';
  readonly about: 'hello' | 'thanks' | 'chatter' | 'dropped' | 'elsewhere';
}
