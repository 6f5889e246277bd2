import type { FieldMarks } from '../model/field-mark.js';
import type { DigestForm } from './digests/reply.js';

/** A page of a review's card. */
export interface ReviewPlace {
  readonly review: string;
  readonly page: number;
}

/** Which items a review's card showed as ticked, so that what nobody touched on it says nothing. */
export interface Ticked {
  readonly ticked: readonly number[];
}

/** A request about an action; `from` is what answering it goes back to, the card of the action. */
export interface RequestPlace {
  readonly group: string;
  readonly reference: string;
  readonly request: string;
  readonly from?: 'detail';
}

/**
 * The verbs that cards send back, and the data each carries beside the card's inputs. `group` and `reference` say what
 * it is about; who may do it is settled on the server from who sent it.
 */
export interface VerbData {
  /** Close an action as done, with an optional note; `digest` is the digest it is answered in. Inputs: `note`. */
  readonly done: { readonly group: string; readonly reference: string; readonly digest?: string };
  /**
   * Write a progress note; `digest` as above, `from` when it is answered on the card of escalations. Inputs: `note`, or
   * `note-REFERENCE` on a card that has one for each action.
   */
  readonly note: {
    readonly group: string;
    readonly reference: string;
    readonly digest?: string;
    readonly from?: 'escalation';
  };
  /** Ask the leads of an action to attend the next meeting, or no longer; `from` as above. */
  readonly 'ask-to-attend': {
    readonly group: string;
    readonly reference: string;
    readonly isAsked: boolean;
    readonly from?: 'escalation';
  };
  /** Show one's digest again, with a form open in it for one of its actions, or none. */
  readonly digest: {
    readonly digest: string;
    readonly form?: DigestForm;
  };
  readonly reopen: { readonly group: string; readonly reference: string };
  /** Cancel an action. Inputs: `reason`. */
  readonly cancel: { readonly group: string; readonly reference: string };
  readonly show: { readonly group: string; readonly reference: string };
  /** Ask for the edit form; `from` is what its answer goes back to, the card of what was just logged. */
  readonly edit: { readonly group: string; readonly reference: string; readonly from?: 'logged' };
  /**
   * Save the edit form; `shown` marks what its fields showed. Inputs: `task`, `leads` (comma-separated ids and set
   * names), `leadWords`, `due` (ISO).
   */
  readonly save: {
    readonly group: string;
    readonly reference: string;
    readonly from?: 'logged';
    readonly shown: FieldMarks;
  };
  /** A lead asks for a later deadline; `digest` as of `done`. Inputs: `date` (ISO), `reason`. */
  readonly 'more-time': { readonly group: string; readonly reference: string; readonly digest?: string };
  /** A lead says that an action is not theirs; `digest` as of `done`. Inputs: `person` (a member's id, or none), `why`. */
  readonly 'not-mine': { readonly group: string; readonly reference: string; readonly digest?: string };
  /** A lead takes their own request back. */
  readonly 'withdraw-request': { readonly group: string; readonly reference: string; readonly request: string };
  /** Grant a request as it was asked. */
  readonly grant: RequestPlace;
  /** Grant it otherwise than asked. Inputs: `date` (ISO) or `person` (a member's id). */
  readonly change: RequestPlace;
  /** Refuse a request. Inputs: `words`. */
  readonly refuse: RequestPlace;
  /** Give what somebody led who has left to a member. Inputs: `references` (comma-separated), `to` (a member's id). */
  readonly 'hand-over': { readonly group: string; readonly about: string };
  /** Say who should chair a group that nobody runs. Inputs: `person` (a member's id). */
  readonly 'choose-chair': { readonly group: string };
  /** Take the chair from these people, who have it on the card, and give it to those. */
  readonly 'take-chair': { readonly group: string; readonly from: readonly string[]; readonly to: readonly string[] };
  /** Take back what was just logged. */
  readonly undo: { readonly group: string; readonly references: readonly string[] };
  /** Say who an unclear lead is. Inputs: `lead` (a person's id, or `text` to keep the words). */
  readonly 'choose-lead': { readonly group: string; readonly reference: string; readonly said: string };
  /** Say which group a message or minutes (the review of this id) from a 1:1 chat belong to. Inputs: `group`. */
  readonly 'choose-group': { readonly text: string; readonly review: string | null };
  /** Turn to a page of a review. Inputs of all verbs of a review's card: `pick-N`, whether item N is ticked. */
  readonly 'review-page': ReviewPlace & Partial<Ticked>;
  /** Log what is ticked on all pages of a review. */
  readonly 'review-log': ReviewPlace & Ticked;
  /** Ask for the form that corrects an item of a review. */
  readonly 'review-edit': { readonly review: string; readonly item: number } & Ticked;
  /** Save that form. Inputs as of `save`. */
  readonly 'review-save': { readonly review: string; readonly item: number; readonly shown: FieldMarks };
  /** Page through a list; `group` is null for one's own actions over all groups. */
  readonly list: {
    readonly group: string | null;
    readonly scope: 'open' | 'mine' | 'overdue' | 'closed';
    readonly page: number;
  };
  readonly settings: { readonly group: string | null };
  /**
   * Save the group's settings. Inputs: `name`, `prefix`, `meets`, `zone`, `nation`, `terms`, `language`, `chair`, `secretary`, `sets`,
   * and of its nudging `daysBefore`, `everyDaysAfter`, `at`, `weekdays`, `quietFrom`, `quietUntil`, `escalateAfter`, `mayMention`;
   * and `keepYears`.
   */
  readonly 'save-settings': { readonly group: string; readonly shown: FieldMarks };
  /** Show one's own nudges. */
  readonly 'my-nudges': Record<string, never>;
  /**
   * Save the form of one's own nudges; `person` is whose it was drawn for. Inputs: `awayFrom`, `awayUntil`,
   * `snoozedUntil` (ISO), `standIn` (a person's id), `onlyOverdue`, `at`, `quietFrom`, `quietUntil` (`HH:mm`), `weekdays`
   * (comma-separated, 1 for Monday), `daysBefore`, `everyDaysAfter`, `nation`; blank is as the group has it.
   */
  readonly 'save-own': { readonly person: string; readonly shown: FieldMarks };
  /** Be back from leave, or have all one's nudges again. */
  readonly 'change-own': { readonly person: string; readonly change: 'back' | 'start' };
  /** Turn to a page of what is kept about oneself. */
  readonly 'my-data': { readonly page: number };
  /** Turn to a page of what has happened to an action. */
  readonly history: { readonly group: string; readonly reference: string; readonly page: number };
  readonly help: Record<string, never>;
  readonly summary: { readonly group: string };
  readonly mute: { readonly muted: boolean };
}

export type Verb = keyof VerbData;
