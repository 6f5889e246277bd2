import type { Day } from '../../model/calendar/day.js';
import type { Candidate } from '../../model/candidate.js';
import type { GroupId } from '../../model/group.js';
import type { DigestItem } from './rules/digest-items.js';
import type { DigestAnswered } from './rules/digest-state.js';

/** The form that is open in a digest, and the action it is for. */
export interface DigestForm {
  readonly group: GroupId;
  readonly reference: string;
  readonly form: 'note' | 'more-time' | 'not-mine';
}

/** A person's digest for a day, as it stands. */
export interface DigestReply {
  readonly kind: 'digest';
  /** The digest's key in the outbox. */
  readonly digest: string;
  readonly name: string;
  readonly items: readonly DigestItem[];
  /** How many actions wait for the reader in all: these most urgent ones, and those that are not for today. */
  readonly total: number;
  /** What was answered since it was sent. */
  readonly answered: readonly DigestAnswered[];
  /** Whether it leaves out actions of a group that the reader may no longer hear about. */
  readonly hasHidden: boolean;
  /** The form that is open in it; null for none. */
  readonly form: DigestForm | null;
  /** Whom that form may propose. */
  readonly members: readonly Candidate[];
  readonly today: Day;
}
