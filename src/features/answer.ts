import type { HelpReply, WelcomeReply } from './help/reply.js';
import type { LanguageSetReply } from './language/reply.js';
import type { ListReply } from './lists/reply.js';
import type { PretendedReply } from './pretend/reply.js';
import type { Action } from '../model/action.js';
import type { Day } from '../model/calendar/day.js';
import type { Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import type { Review } from '../model/review.js';
import type { ActionEvent } from '../model/action-event.js';
import type { ClosedReply, DepartedReply, RolesReply } from './membership/reply.js';
import type { ConfirmChairReply, SettingsFormReply, SettingsSavedReply } from './settings/reply.js';
import type { MutedReply, OwnChangedReply, OwnTermsReply } from './preferences/reply.js';
import type { HistoryReply } from './history/reply.js';
import type { GroupHeldReply, MyDataElsewhereReply, MyDataReply } from './privacy/reply.js';
import type { Problem } from '../model/problem.js';
import type { AttendReply, NeedNotAttendReply } from './attendance/reply.js';
import type { DigestReply } from './digests/reply.js';
import type { EscalationReply, MentionReply, UnreachableReply } from './escalations/reply.js';
import type { DecisionReply, RequestReply } from './requests/reply.js';
import type { ProblemReply } from '../model/reply.js';
import type { GroupHead } from '../model/group-head.js';
import type { Permissions } from '../model/permissions.js';
import type { Rejected } from '../model/rejected.js';
import type { Candidate } from '../model/candidate.js';
import type { SummaryReply } from './summaries/reply.js';
import type { EditedAction } from './actions/edited-action.js';

/** What the bot says back: data only, worded and drawn by `presentation`. `today` is in the group's zone. */
export type Answer =
  | WelcomeReply
  | HelpReply
  | SettingsFormReply
  | SettingsSavedReply
  | ConfirmChairReply
  | {
      readonly kind: 'logged';
      readonly group: GroupHead;
      readonly actions: readonly Action[];
      readonly rejected: readonly Rejected[];
      /** Who each unclear lead's candidates are, by id. */
      readonly candidates: readonly Candidate[];
      readonly today: Day;
    }
  | ListReply
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
      readonly news: ActionEvent | null;
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
  | SummaryReply
  | DigestReply
  | EscalationReply
  | UnreachableReply
  | MentionReply
  | AttendReply
  | NeedNotAttendReply
  | DepartedReply
  | RolesReply
  | RequestReply
  | DecisionReply
  | OwnTermsReply
  | OwnChangedReply
  | ClosedReply
  | MyDataReply
  | MyDataElsewhereReply
  | GroupHeldReply
  | HistoryReply
  | LanguageSetReply
  | MutedReply
  | PretendedReply
  | ProblemReply;

/** Who an answer is for. */
export interface Reader {
  readonly person: PersonId | null;
  /** One person's language, or what a whole group reads. */
  readonly language: Language | 'both';
}
