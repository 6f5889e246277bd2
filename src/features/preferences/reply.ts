import type { Day } from '../../model/calendar/day.js';
import type { PersonId } from '../../model/lead.js';
import type { OwnNews } from './rules/own-ask.js';
import type { NudgePreferences } from '../../model/nudge-preferences.js';
import type { Problem } from '../../model/problem.js';
import type { DefaultPolicy } from '../../model/default-policy.js';
import type { Member } from '../../model/member.js';

/** A person's nudge settings, with their group's values for those they have not set. */
export interface OwnTermsReply {
  readonly kind: 'own-terms';
  readonly person: PersonId;
  /** What was just changed, shown first; null if they only asked to see their settings. */
  readonly news: OwnNews | null;
  readonly problems: readonly Problem[];
  readonly own: NudgePreferences;
  readonly isMuted: boolean;
  readonly home: DefaultPolicy;
  /** Their first working day after their leave; null if they have no leave to come. */
  readonly backOn: Day | null;
  /** Who may stand in for them: the people of their groups, and the person who does now. */
  readonly others: readonly Pick<Member, 'id' | 'name'>[];
  /** Whether this is their own 1:1 chat, where they can change it. */
  readonly isPersonal: boolean;
  readonly today: Day;
}

/** What someone just changed in their own nudge settings, in words. */
export interface OwnChangedReply {
  readonly kind: 'own-changed';
  readonly news: OwnNews;
}

/** Someone's nudges are now off, or on again. */
export interface MutedReply {
  readonly kind: 'muted';
  readonly muted: boolean;
}
