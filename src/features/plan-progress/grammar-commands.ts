import type { PlanChange } from './rules/change.js';

/** What is recorded of a plan, by what it needs: one command for each kind of part. */
export type RecordKind =
  | 'plan-progress'
  | 'plan-reading'
  | 'plan-gate'
  | 'plan-risk'
  | 'plan-response'
  | 'plan-link'
  | 'plan-area'
  | 'plan-rating';

/** Something of a plan is recorded; `what` names the part by key or words, null for the asker's own or the whole plan. */
export interface RecordCommand<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly what: string | null;
  readonly change: PlanChange;
}

const KINDS: Readonly<Record<PlanChange['do'], RecordKind>> = {
  note: 'plan-progress',
  reading: 'plan-reading',
  'sign-off': 'plan-gate',
  waive: 'plan-gate',
  'gate-reopened': 'plan-gate',
  risk: 'plan-risk',
  'change-risk': 'plan-risk',
  'close-risk': 'plan-risk',
  'reopen-risk': 'plan-risk',
  leads: 'plan-response',
  timeline: 'plan-response',
  response: 'plan-response',
  close: 'plan-response',
  reopen: 'plan-response',
  link: 'plan-link',
  step: 'plan-area',
  vision: 'plan-area',
  pledge: 'plan-area',
  'area-leads': 'plan-area',
  area: 'plan-area',
  scheme: 'plan-rating',
  colour: 'plan-rating',
  reporting: 'plan-rating',
};

/** The command that makes a change of a part. */
export const recording = (what: string | null, change: PlanChange): RecordCommand => ({
  kind: KINDS[change.do],
  what: what === null || what.trim() === '' ? null : what.trim(),
  change,
});
