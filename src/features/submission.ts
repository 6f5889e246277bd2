import type { GroupId } from '../model/group.js';
import type { SettingsFields } from './settings/rules/settings-fields.js';
import type { PersonId } from '../model/lead.js';
import type { OwnForm } from './preferences/rules/own-ask.js';
import type { Picks } from './reviews/rules/change-review.js';
import type { FieldMarks } from '../model/field-mark.js';
import type { ListScope } from './lists/list-scope.js';
import type { DigestForm } from './digests/reply.js';
import type { EditedForm } from '../model/edited-fields.js';

/** Which action a button is about. */
export interface ActionTarget {
  readonly group: GroupId;
  readonly reference: string;
}

/** Which request about it a button answers, and from which card: that of the action, or the request's own. */
interface RequestTarget extends ActionTarget {
  readonly request: string;
  readonly from: 'detail' | null;
}

/** Which action a button is about, and the digest that it is in; null when it is in none. */
export interface InDigest extends ActionTarget {
  readonly digest: string | null;
}

/** What a card sends back when one of its buttons is pressed, after checking: its verb, its data and its inputs. */
export type Submission =
  | ({ readonly verb: 'done'; readonly note: string | null } & InDigest)
  | ({ readonly verb: 'note'; readonly note: string | null; readonly from: 'escalation' | null } & InDigest)
  | ({ readonly verb: 'ask-to-attend'; readonly isAsked: boolean; readonly from: 'escalation' | null } & ActionTarget)
  | { readonly verb: 'digest'; readonly digest: string; readonly form: DigestForm | null }
  | ({ readonly verb: 'reopen' | 'show' } & ActionTarget)
  | ({ readonly verb: 'edit'; readonly from: 'logged' | null } & ActionTarget)
  | ({ readonly verb: 'cancel'; readonly reason: string | null } & ActionTarget)
  | ({ readonly verb: 'save'; readonly from: 'logged' | null } & EditedForm & ActionTarget)
  | ({ readonly verb: 'more-time'; readonly date: string | null; readonly reason: string | null } & InDigest)
  | ({ readonly verb: 'not-mine'; readonly person: string | null; readonly why: string | null } & InDigest)
  | ({ readonly verb: 'withdraw-request'; readonly request: string } & ActionTarget)
  | ({ readonly verb: 'grant' } & RequestTarget)
  | ({ readonly verb: 'change'; readonly date: string | null; readonly person: string | null } & RequestTarget)
  | ({ readonly verb: 'refuse'; readonly words: string | null } & RequestTarget)
  | {
      readonly verb: 'hand-over';
      readonly group: GroupId;
      readonly about: PersonId;
      readonly references: readonly string[];
      readonly to: string | null;
    }
  | { readonly verb: 'choose-chair'; readonly group: GroupId; readonly person: string | null }
  | {
      readonly verb: 'take-chair';
      readonly group: GroupId;
      readonly from: readonly PersonId[];
      readonly to: readonly PersonId[];
    }
  | { readonly verb: 'undo'; readonly group: GroupId; readonly references: readonly string[] }
  | ({ readonly verb: 'choose-lead'; readonly said: string; readonly lead: string } & ActionTarget)
  | {
      readonly verb: 'choose-group';
      readonly group: GroupId;
      readonly text: string;
      readonly review: string | null;
    }
  | {
      readonly verb: 'review-page' | 'review-log';
      readonly review: string;
      readonly page: number;
      readonly picks: Picks;
    }
  | { readonly verb: 'review-edit'; readonly review: string; readonly item: number; readonly picks: Picks }
  | ({ readonly verb: 'review-save'; readonly review: string; readonly item: number } & EditedForm)
  | { readonly verb: 'list'; readonly group: GroupId | null; readonly scope: ListScope; readonly page: number }
  | { readonly verb: 'settings'; readonly group: GroupId | null }
  /** `shown` marks what a form showed when it was drawn; null when it does not say. */
  | ({ readonly verb: 'save-settings'; readonly shown: FieldMarks | null; readonly group: GroupId } & SettingsFields)
  | { readonly verb: 'my-nudges' }
  | ({ readonly verb: 'save-own'; readonly person: PersonId; readonly shown: FieldMarks | null } & OwnForm)
  | { readonly verb: 'change-own'; readonly person: PersonId; readonly change: 'back' | 'start' }
  | { readonly verb: 'my-data'; readonly page: number }
  | ({ readonly verb: 'history'; readonly page: number } & ActionTarget)
  | { readonly verb: 'help' }
  | { readonly verb: 'summary'; readonly group: GroupId }
  | { readonly verb: 'mute'; readonly muted: boolean };
