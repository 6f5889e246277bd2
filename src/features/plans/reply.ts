import type { Action } from '../../model/action.js';
import type { ColourCounts, ThemeCounts } from '../../model/board-counts.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { Colour } from '../../model/colour.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Plan } from '../../model/plan.js';
import type { Risk } from '../../model/plan-risk.js';
import type { RatingScheme } from '../../model/rating-scheme.js';
import type { Response } from '../../model/recommendation.js';
import type { ChangeSince } from './rules/change-since.js';
import type { MeasureRow } from './rules/measure-rows.js';
import type { GateRow, PhaseRow } from './rules/phase-rows.js';
import type { PlanRow } from './rules/plan-row.js';
import type { PlanShow } from './rules/plan-show.js';
import type { LastHeard, Silent } from './rules/silent-leads.js';
import type { AreaRow } from './rules/step-rows.js';

/** What a card needs to know about a plan. */
export interface PlanHead {
  readonly number: number;
  readonly title: string;
  readonly period: Plan['period'];
  readonly scheme: RatingScheme;
}

export const planHead = ({ number, title, period, scheme }: Plan): PlanHead => ({ number, title, period, scheme });

interface Page {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Where a whole plan stands, with the first rows of each list and its total. */
export interface BoardView {
  readonly as: 'board';
  readonly total: ColourCounts;
  readonly byTheme: readonly ThemeCounts[];
  readonly since: ChangeSince | null;
  readonly reds: readonly PlanRow[];
  readonly slipped: readonly PlanRow[];
  readonly slippedTotal: number;
  readonly differences: number;
  readonly gates: readonly GateRow[];
  readonly gatesTotal: number;
  readonly measures: readonly MeasureRow[];
  readonly measuresTotal: number;
  readonly phases: number;
  readonly risks: number;
  readonly areas: number;
  /** The first areas, if the plan has steps that areas go through. */
  readonly stepped: readonly AreaRow[];
  readonly silent: Silent;
  /** Items rejected or no longer needed, counted nowhere else. */
  readonly dropped: number;
}

/** The lists of items; `part` is the list of a theme or an area. */
export type ListShow = Extract<PlanShow, 'reds' | 'slipped' | 'differences' | 'due' | 'mine' | 'part'>;

/** A page of items: those of a colour, a theme, an area, or the asker. */
export interface ListView extends Page {
  readonly as: 'list';
  readonly show: ListShow;
  /** The theme or area; null for a list without one. */
  readonly name: string | null;
  readonly what: string | null;
  readonly rows: readonly PlanRow[];
  readonly counts: ColourCounts;
  readonly area: AreaRow | null;
  /** What else belongs to the asker, or to the area. */
  readonly areas: readonly AreaRow[];
  readonly gates: readonly GateRow[];
  readonly measures: readonly MeasureRow[];
  readonly risks: readonly Risk[];
}

/** A progress note, with the key of its item or action. */
export interface KeyedNote {
  readonly key: string;
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly rating: Colour | null;
  readonly next: string | null;
}

/** One item, with everything beneath it. */
export interface ItemView {
  readonly as: 'item';
  readonly row: PlanRow;
  readonly response: Response | null;
  /** The reference of the action that the item itself is. */
  readonly reference: string | null;
  readonly under: { readonly key: string; readonly text: string } | null;
  readonly beneath: readonly Action[];
  readonly linked: readonly Action[];
  /** Newest first, including notes on what is beneath it. */
  readonly notes: readonly KeyedNote[];
  readonly closed: { readonly by: string; readonly on: Day; readonly reason: string | null } | null;
  readonly page: number;
}

/** A page of phases, and the first and last day of all phases. */
export interface PhasesView extends Page {
  readonly as: 'phases';
  readonly rows: readonly PhaseRow[];
  readonly span: { readonly from: Day; readonly to: Day } | null;
}

/** One phase with its gates and its tasks. */
export interface PhaseView {
  readonly as: 'phase';
  readonly row: PhaseRow;
  readonly tasks: readonly Action[];
}

export type PlanView =
  | BoardView
  | ListView
  | ItemView
  | PhasesView
  | PhaseView
  | (Page & { readonly as: 'measures'; readonly rows: readonly MeasureRow[] })
  | (Page & { readonly as: 'risks'; readonly rows: readonly Risk[] })
  | (Page & { readonly as: 'areas'; readonly rows: readonly AreaRow[] })
  | { readonly as: 'scheme' }
  | { readonly as: 'silent'; readonly silent: Silent; readonly heard: readonly LastHeard[] };

/** A view of a plan, as it stands. */
export interface PlanReply {
  readonly kind: 'plan';
  readonly group: GroupHead;
  readonly plan: PlanHead;
  readonly view: PlanView;
  readonly today: Day;
}

/** Asks which plan, or which part of one, the user means; without choices if the words match nothing. */
export interface PlanWhichReply {
  readonly kind: 'plan-which';
  readonly of: 'plan' | 'part';
  /** The words that named it; null if none did. */
  readonly said: string | null;
  readonly choices: readonly {
    readonly group: GroupHead;
    readonly plan: PlanHead;
    readonly show: PlanShow;
    readonly key: string | null;
    readonly title: string;
  }[];
}

/** None of the asker's groups has a plan. */
export interface NoPlanReply {
  readonly kind: 'no-plan';
}
