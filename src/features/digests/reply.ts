import type { Day } from '../../model/calendar/day.js';
import type { Candidate } from '../../model/candidate.js';
import type { GroupId } from '../../model/group.js';
import type { DigestItem } from './rules/digest-items.js';
import type { DigestAnswered } from './rules/digest-state.js';

/** The form that is open in a digest, and for which of its actions. */
export interface DigestForm {
  readonly group: GroupId;
  readonly reference: string;
  readonly form: 'note' | 'more-time' | 'not-mine';
}

/** One person's message of a day, as it stands. */
export interface DigestReply {
  readonly kind: 'digest';
  /** The digest's key in the outbox. */
  readonly digest: string;
  readonly name: string;
  readonly items: readonly DigestItem[];
  /** How many actions wait for its reader in all: these, the most urgent, and those that are not for today. */
  readonly total: number;
  /** What was answered since it was sent. */
  readonly answered: readonly DigestAnswered[];
  /** Whether some of what it said is of a group of which nothing is for its reader now. */
  readonly hasHidden: boolean;
  /** What is being answered in it; null when nothing is. */
  readonly form: DigestForm | null;
  /** Who may be proposed in that form. */
  readonly members: readonly Candidate[];
  readonly today: Day;
}
