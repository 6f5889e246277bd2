import type { HelpReply, WelcomeReply } from "./help/reply.js";
import type { LanguageSetReply } from "./language/reply.js";
import type { ListReply } from "./lists/reply.js";
import type { PretendedReply } from "./pretend/reply.js";
import type { Language } from "../model/language.js";
import type { PersonId } from "../model/lead.js";
import type { ClosedReply, DepartedReply, RolesReply } from "./membership/reply.js";
import type { ConfirmChairReply, SettingsFormReply, SettingsSavedReply } from "./settings/reply.js";
import type { MutedReply, OwnChangedReply, OwnTermsReply } from "./preferences/reply.js";
import type { HistoryReply } from "./history/reply.js";
import type { GroupHeldReply, MyDataElsewhereReply, MyDataReply } from "./privacy/reply.js";
import type { ProblemReply } from "../model/reply.js";
import type { AttendReply, NeedNotAttendReply } from "./attendance/reply.js";
import type { DigestReply } from "./digests/reply.js";
import type { EscalationReply, MentionReply, UnreachableReply } from "./escalations/reply.js";
import type { DecisionReply, RequestReply } from "./requests/reply.js";
import type { SummaryReply } from "./summaries/reply.js";
import type { DetailReply, EditFormReply, LoggedReply } from "./actions/reply.js";
import type { ChooseGroupReply, ItemFormReply, ReviewReply } from "./reviews/reply.js";
import type { UndoneReply } from "./undo/reply.js";

/** What the bot says back: data only, worded and drawn by `presentation`. `today` is in the group's zone. */
export type Answer =
  | WelcomeReply
  | HelpReply
  | SettingsFormReply
  | SettingsSavedReply
  | ConfirmChairReply
  | ListReply
  | DetailReply
  | EditFormReply
  | LoggedReply
  | UndoneReply
  | ReviewReply
  | ItemFormReply
  | ChooseGroupReply
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
