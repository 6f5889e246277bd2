import type { Action } from '../model/action.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { ListScope } from './command.js';
import type { Group, GroupId, Language, Meeting, Member } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import type { Review } from '../model/review.js';
import type { ActionNews } from '../model/action-news.js';
import type { MembershipAnswer } from './membership/reply.js';
import type { OwnTermsAnswer } from './preferences/reply.js';
import type { PrivacyAnswer } from './privacy/reply.js';
import type { Problem } from '../model/problem.js';
import type { ReachAnswer, Unreached } from './escalations/reply.js';
import type { DecisionAnswer, RequestAnswer } from './requests/reply.js';

/** What a card or text needs to know of a group. */
export type GroupHead = Pick<Group, 'id' | 'name' | 'prefix' | 'isSetUp' | 'isPersonal' | 'zone' | 'language'>;

/** What the reader of an answer may do with an action; the server checks it again when it is asked. */
export interface Permissions {
  readonly mayClose: boolean;
  readonly mayEdit: boolean;
  readonly mayNote: boolean;
  /** Whether the action is theirs to ask about: more time, or that it is not theirs. */
  readonly mayAsk: boolean;
}

/** A line of a message that looked like an action and could not be logged, and why. */
export interface Rejected {
  readonly quote: string;
  readonly problem: Problem;
}

/** Someone who may have been meant by an unclear lead. */
export type Candidate = Pick<Member, 'id' | 'name' | 'email'>;

/** One action in a digest, and why it is there; `daysLeft` is negative when late, null when there is no day. */
export interface DigestItem {
  readonly action: Action;
  readonly group: GroupHead;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  /** The name of the lead in whose place the reader is told; null when it is their own. */
  readonly standsInFor: string | null;
}

/** The form that is open in a digest, and for which of its actions. */
export interface DigestForm {
  readonly group: GroupId;
  readonly reference: string;
  readonly form: 'note' | 'more-time' | 'not-mine';
}

/** An action that was in a digest and is waited for no longer, or has been answered, and how. */
export interface DigestAnswered {
  readonly action: Action;
  readonly group: GroupHead;
  readonly how: 'done' | 'noted' | 'asked' | 'gone';
}

/** Where a group's actions stand ahead of a meeting. Each action is in one part only. */
export interface Summary {
  readonly meeting: Meeting;
  readonly previous: Meeting | null;
  /** Closed as done since the meeting before. */
  readonly done: readonly Action[];
  /** Overdue, and nothing has been heard of them for as many working days as `silentFor` says. */
  readonly escalated: readonly Action[];
  readonly silentFor: number;
  /** The other overdue ones. */
  readonly overdue: readonly Action[];
  /** Open, due up to and on the day of the meeting. */
  readonly dueByMeeting: readonly Action[];
  /** Open, due later or without a day. */
  readonly later: readonly Action[];
  /** References of those that were already open when the meeting before went through them. */
  readonly carriedForward: readonly string[];
  /** Leads of open actions who cannot be reached. */
  readonly unreached: readonly Unreached[];
}

/** What the bot says back: data only, worded and drawn by `presentation`. `today` is in the group's zone. */
export type Answer =
  | { readonly kind: 'welcome'; readonly isPersonal: boolean; readonly isLocal: boolean; readonly name: string | null }
  | { readonly kind: 'help'; readonly isPersonal: boolean; readonly isLocal: boolean }
  | { readonly kind: 'settings-form'; readonly group: Group; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'settings-saved';
      readonly group: Group;
      /** The next few meetings, soonest first. */
      readonly next: readonly Meeting[];
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'logged';
      readonly group: GroupHead;
      readonly actions: readonly Action[];
      readonly rejected: readonly Rejected[];
      /** Who each unclear lead's candidates are, by id. */
      readonly candidates: readonly Candidate[];
      readonly today: Day;
    }
  | {
      readonly kind: 'list';
      readonly group: GroupHead | null;
      readonly scope: ListScope;
      readonly actions: readonly Action[];
      readonly page: number;
      readonly pages: number;
      readonly total: number;
      readonly today: Day;
    }
  | {
      readonly kind: 'detail';
      readonly group: GroupHead;
      readonly action: Action;
      readonly permissions: Permissions;
      readonly candidates: readonly Candidate[];
      /** Whom the reader may propose instead of themselves; nobody when they may not ask. */
      readonly others: readonly Candidate[];
      /** The reader's own open requests, and the open ones that they may decide, by id. */
      readonly asked: readonly string[];
      readonly deciding: readonly string[];
      readonly today: Day;
      /** What was just done to it, to be said first; null when it was only asked for. */
      readonly news: ActionNews | null;
    }
  | {
      readonly kind: 'edit-form';
      readonly group: GroupHead;
      readonly edited: EditedAction;
      readonly members: readonly Candidate[];
      readonly sets: readonly string[];
      readonly today: Day;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'undone'; readonly group: GroupHead; readonly actions: readonly Action[] }
  | {
      readonly kind: 'choose-group';
      readonly groups: readonly GroupHead[];
      /** The message, or the beginning of the minutes that the review holds. */
      readonly text: string;
      readonly review: string | null;
    }
  | {
      readonly kind: 'review';
      readonly group: GroupHead;
      readonly review: Review;
      readonly page: number;
      readonly today: Day;
    }
  | { readonly kind: 'summary'; readonly group: GroupHead; readonly summary: Summary; readonly today: Day }
  | {
      readonly kind: 'digest';
      /** The digest's key in the outbox. */
      readonly digest: string;
      readonly name: string;
      readonly items: readonly DigestItem[];
      /** What was answered since it was sent. */
      readonly answered: readonly DigestAnswered[];
      /** Whether some of what it told is of a group of which nothing is for its reader now. */
      readonly hasHidden: boolean;
      /** What is being answered in it; null when nothing is. */
      readonly form: DigestForm | null;
      /** Who may be proposed in that form. */
      readonly members: readonly Candidate[];
      readonly today: Day;
    }
  | ReachAnswer
  | MembershipAnswer
  | RequestAnswer
  | DecisionAnswer
  | OwnTermsAnswer
  /** In the place of a card of which nothing is for its reader any longer. */
  | { readonly kind: 'closed' }
  | PrivacyAnswer
  | { readonly kind: 'language-set'; readonly language: Language }
  | { readonly kind: 'muted'; readonly muted: boolean }
  | {
      readonly kind: 'pretended';
      readonly now: Instant;
      readonly zone: string;
      readonly nudges: number;
      readonly summaries: number;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What an edit form is about: an action that is logged, or an item of a review. `from` is where saving goes back to. */
export type EditedAction = Pick<Action, 'task' | 'leads' | 'deadline'> &
  (
    | { readonly kind: 'action'; readonly reference: string; readonly from: 'logged' | null }
    | { readonly kind: 'item'; readonly review: string; readonly item: number }
  );

/** Who an answer is for. */
export interface Reader {
  readonly person: PersonId | null;
  /** One person's language, or what a whole group reads. */
  readonly language: Language | 'both';
}
