import type { EditedValues, EditForm } from '../../model/edit-form.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Lead } from '../../model/lead.js';
import type { PlanDraft } from '../../model/plan-draft.js';

/** A page of a plan that was read, to be ticked, corrected and kept. */
export interface PlanDraftReply {
  readonly kind: 'plan-draft';
  readonly group: GroupHead;
  readonly review: string;
  readonly draft: PlanDraft;
  readonly page: number;
  /** Of the items that have any, by their place, the leads that stand for nobody here. */
  readonly ofNobody: Readonly<Record<number, readonly Lead[]>>;
  readonly mayKeep: boolean;
}

/** An item of a draft in its form. */
export type EditedDraft = EditedValues & { readonly review: string; readonly item: number; readonly page: number };

/** The form in which an item of a plan is corrected before it is kept. */
export interface DraftFormReply extends EditForm<EditedDraft> {
  readonly kind: 'plan-draft-form';
}

/** That a plan was kept, or brought up to date. */
export interface PlanKeptReply {
  readonly kind: 'plan-kept';
  readonly group: GroupHead;
  readonly title: string;
  readonly number: number;
  readonly isUpdate: boolean;
  readonly recommendations: number;
  /** The first and last reference of the actions that it brought; null where it brought none. */
  readonly references: readonly [string, string] | null;
  readonly actions: number;
  /** How many of them have no lead whom the bot can reach. */
  readonly withoutLead: number;
  readonly phases: number;
  readonly measures: number;
  readonly risks: number;
}

/** The question of which group a plan belongs to that was given in a 1:1 chat. */
export interface PlanWhereReply {
  readonly kind: 'plan-where';
  readonly groups: readonly GroupHead[];
  readonly review: string;
  readonly title: string;
}

/** How a plan is brought in. */
export interface HowPlanReply {
  readonly kind: 'how-plan';
}
