import type { PlanChange } from './rules/change.js';

/** The kinds of record, by the authority they need: one command for each. */
export type RecordKind =
  | 'plan-progress'
  | 'plan-reading'
  | 'plan-gate'
  | 'plan-risk'
  | 'plan-response'
  | 'plan-link'
  | 'plan-area'
  | 'plan-rating';

/** Records a change in a plan; `what` names the part by key or words, null for the asker's own or the whole plan. */
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

/** Returns the command that makes a change to a part. */
export const recording = (what: string | null, change: PlanChange): RecordCommand => ({
  kind: KINDS[change.do],
  what: what === null || what.trim() === '' ? null : what.trim(),
  change,
});
