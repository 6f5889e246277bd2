import type { EditedValues, EditForm } from '../../model/edit-form.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Lead } from '../../model/lead.js';
import type { PlanDraft } from '../../model/plan-draft.js';

/** A page of a draft plan, to tick, correct and save. */
export interface PlanDraftReply {
  readonly kind: 'plan-draft';
  readonly group: GroupHead;
  readonly review: string;
  readonly draft: PlanDraft;
  readonly page: number;
  /** The leads that match nobody here, by the index of their item; items without any are absent. */
  readonly ofNobody: Readonly<Record<number, readonly Lead[]>>;
  readonly mayKeep: boolean;
}

/** The values of a draft item in its form. */
export type EditedDraft = EditedValues & { readonly review: string; readonly item: number; readonly page: number };

/** The form that corrects an item of a plan before it is saved. */
export interface DraftFormReply extends EditForm<EditedDraft> {
  readonly kind: 'plan-draft-form';
}

/** A plan was saved or updated. */
export interface PlanKeptReply {
  readonly kind: 'plan-kept';
  readonly group: GroupHead;
  readonly title: string;
  readonly number: number;
  readonly isUpdate: boolean;
  readonly recommendations: number;
  /** The first and last reference of the actions it added; null if none. */
  readonly references: readonly [string, string] | null;
  readonly actions: number;
  /** How many of these actions have no lead whom the bot can reach. */
  readonly withoutLead: number;
  readonly phases: number;
  readonly measures: number;
  readonly risks: number;
}

/** Asks to which group a plan given in a 1:1 chat belongs. */
export interface PlanWhereReply {
  readonly kind: 'plan-where';
  readonly groups: readonly GroupHead[];
  readonly review: string;
  readonly title: string;
}

/** Explains how to import a plan. */
export interface HowPlanReply {
  readonly kind: 'how-plan';
}
