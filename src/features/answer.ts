import type { HelpReply, WelcomeReply } from './help/reply.js';
import type { LanguageSetReply } from './language/reply.js';
import type { ListReply } from './lists/reply.js';
import type { PretendedReply } from './pretend/reply.js';
import type { Group } from '../model/group.js';
import type { Language } from '../model/language.js';
import type { Meeting } from '../model/meeting.js';
import type { PersonId } from '../model/lead.js';
import type { MembershipAnswer } from './membership/reply.js';
import type { OwnTermsAnswer } from './preferences/reply.js';
import type { HistoryReply } from './history/reply.js';
import type { PrivacyAnswer } from './privacy/reply.js';
import type { ProblemReply } from '../model/reply.js';
import type { Problem } from '../model/problem.js';
import type { AttendReply, NeedNotAttendReply } from './attendance/reply.js';
import type { DigestReply } from './digests/reply.js';
import type { EscalationReply, MentionReply, UnreachableReply } from './escalations/reply.js';
import type { DecisionReply, RequestReply } from './requests/reply.js';
import type { SummaryReply } from './summaries/reply.js';
import type { DetailReply, EditFormReply, LoggedReply } from './actions/reply.js';
import type { ChooseGroupReply, ItemFormReply, ReviewReply } from './reviews/reply.js';
import type { UndoneReply } from './undo/reply.js';

/** What the bot says back: data only, worded and drawn by `presentation`. `today` is in the group's zone. */
export type Answer =
  | WelcomeReply
  | HelpReply
  | { readonly kind: 'settings-form'; readonly group: Group; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'settings-saved';
      readonly group: Group;
      /** The next few meetings, soonest first. */
      readonly next: readonly Meeting[];
      readonly problems: readonly Problem[];
    }
  | ListReply
  | SummaryReply
  | DigestReply
  | DetailReply
  | EditFormReply
  | LoggedReply
  | UndoneReply
  | ReviewReply
  | ItemFormReply
  | ChooseGroupReply
  | EscalationReply
  | UnreachableReply
  | MentionReply
  | AttendReply
  | NeedNotAttendReply
  | MembershipAnswer
  | RequestReply
  | DecisionReply
  | OwnTermsAnswer
  /** In the place of a card of which nothing is for its reader any longer. */
  | { readonly kind: 'closed' }
  | PrivacyAnswer
  | HistoryReply
  | LanguageSetReply
  | { readonly kind: 'muted'; readonly muted: boolean }
  | PretendedReply
  | ProblemReply;

/** Who an answer is for. */
export interface Reader {
  readonly person: PersonId | null;
  /** One person's language, or what a whole group reads. */
  readonly language: Language | 'both';
}
