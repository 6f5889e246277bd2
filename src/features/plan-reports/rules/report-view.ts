import type { ColourCounts, ThemeCounts } from '../../../model/board-counts.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Colour } from '../../../model/colour.js';
import type { Lead } from '../../../model/lead.js';
import type { Risk } from '../../../model/plan-risk.js';
import type { Travel } from '../../../model/plan-travel.js';
import type { RatingScheme } from '../../../model/rating-scheme.js';
import type { MeasureRow } from '../../plans/rules/measure-rows.js';

/** How far an item is, in a report's words; "late" means not begun and past its day. */
export type ReportState = 'completed' | 'in-progress' | 'coming' | 'late';

/** A progress note on an item. */
export interface ReportSaying {
  readonly key: string;
  readonly name: string;
  readonly on: Day;
  readonly text: string;
  readonly rating: Colour | null;
  readonly next: string | null;
}

/** An item in a report. */
export interface ReportItem {
  readonly key: string;
  readonly text: string;
  readonly theme: string | null;
  readonly area: string | null;
  readonly leads: readonly Lead[];
  readonly state: ReportState;
  readonly colour: Colour | null;
  readonly due: Day | null;
  readonly firstDue: Day | null;
  /** How many days it slipped past its first due day. */
  readonly slipped: number;
  /** Since the report before; null for the first. */
  readonly travel: Travel | null;
  readonly latest: ReportSaying | null;
}

/** How many items are in a state, and its examples: those the secretary chose, else the latest three. */
export interface ReportList {
  readonly total: number;
  readonly examples: readonly ReportItem[];
}

/** The whole content of a report, as data, from which cards, Markdown and papers are made. */
export interface ReportView {
  readonly number: number;
  readonly group: string;
  readonly plan: { readonly number: number; readonly title: string; readonly scheme: RatingScheme };
  /** Its period; a null first day means from the plan's beginning. */
  readonly from: Day | null;
  readonly to: Day;
  /** The day for which it is true: today for a draft, the day of approval after that. */
  readonly asOf: Day;
  readonly approved: { readonly name: string; readonly on: Day } | null;
  readonly foreword: string | null;
  readonly total: ColourCounts;
  readonly byTheme: readonly ThemeCounts[];
  /** Compared with the report before; null for the first. */
  readonly since: {
    readonly to: Day;
    readonly total: ColourCounts;
    readonly byTheme: readonly ThemeCounts[];
    readonly better: readonly string[];
    readonly same: number;
    readonly worse: readonly string[];
    readonly fresh: readonly string[];
  } | null;
  readonly lists: Readonly<Record<ReportState, ReportList>>;
  readonly measures: readonly MeasureRow[];
  readonly risks: readonly Risk[];
  /** Open items that slipped, furthest first. */
  readonly slipped: readonly ReportItem[];
  /** The notes of each area in the period, newest first; last those without an area, with a null name. */
  readonly areas: readonly { readonly name: string | null; readonly said: readonly ReportSaying[] }[];
  /** Every item that the report counts, in the plan's order. */
  readonly items: readonly ReportItem[];
  /** The keys that the secretary chose. */
  readonly chosen: readonly string[];
}
