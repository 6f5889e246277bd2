import type { Day } from '../../model/calendar/day.js';
import type { PersonId } from '../../model/lead.js';
import type { OwnNews } from './rules/own-ask.js';
import type { NudgePreferences } from '../../model/nudge-preferences.js';
import type { Problem } from '../../model/problem.js';
import type { DefaultPolicy } from '../../model/default-policy.js';
import type { Member } from '../../model/member.js';

/** What holds for someone's nudges: their own, and what their group has where they have settled nothing. */
export interface OwnTermsReply {
  readonly kind: 'own-terms';
  readonly person: PersonId;
  /** What was just changed, to be said first; null when it was only asked for. */
  readonly news: OwnNews | null;
  readonly problems: readonly Problem[];
  readonly own: NudgePreferences;
  readonly isMuted: boolean;
  readonly home: DefaultPolicy;
  /** Their first working day after their leave; null when they have none before them. */
  readonly backOn: Day | null;
  /** Who may stand in for them: the people of their groups, and the person who does now. */
  readonly others: readonly Pick<Member, 'id' | 'name'>[];
  /** Whether it is shown in their own 1:1 chat, where they can change it. */
  readonly isPersonal: boolean;
  readonly today: Day;
}

/** What someone has just changed about their own nudges, in words. */
export interface OwnChangedReply {
  readonly kind: 'own-changed';
  readonly news: OwnNews;
}

/** That someone's nudges are stopped, or start again. */
export interface MutedReply {
  readonly kind: 'muted';
  readonly muted: boolean;
}
