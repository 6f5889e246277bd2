import type { ColourCounts, ThemeCounts } from '../../../model/board-counts.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Colour } from '../../../model/colour.js';
import type { Lead } from '../../../model/lead.js';
import type { Risk } from '../../../model/plan-risk.js';
import type { Travel } from '../../../model/plan-travel.js';
import type { RatingScheme } from '../../../model/rating-scheme.js';
import type { MeasureRow } from '../../plans/rules/measure-rows.js';

/** How far an item is, in the words of a report: late is what has not begun and is past its day. */
export type ReportState = 'completed' | 'in-progress' | 'coming' | 'late';

/** Something that was said of an item. */
export interface ReportSaying {
  readonly key: string;
  readonly name: string;
  readonly on: Day;
  readonly text: string;
  readonly rating: Colour | null;
  readonly next: string | null;
}

/** An item as a report has it. */
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
  /** By how many days it was put off past its first day. */
  readonly slipped: number;
  /** Since the report before; null for the first. */
  readonly travel: Travel | null;
  readonly latest: ReportSaying | null;
}

/** How many items are in a state, and those that stand for them: as the secretary chose, else the latest three. */
export interface ReportList {
  readonly total: number;
  readonly examples: readonly ReportItem[];
}

/** What a report says, whole and as data: cards, Markdown and papers are made of it. */
export interface ReportView {
  readonly number: number;
  readonly group: string;
  readonly plan: { readonly number: number; readonly title: string; readonly scheme: RatingScheme };
  /** Its period; from the plan's beginning where the first day is null. */
  readonly from: Day | null;
  readonly to: Day;
  /** The day on which it stood so: today for a draft, that of its approval afterwards. */
  readonly asOf: Day;
  readonly approved: { readonly name: string; readonly on: Day } | null;
  readonly foreword: string | null;
  readonly total: ColourCounts;
  readonly byTheme: readonly ThemeCounts[];
  /** Against the report before it; null for the first. */
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
  /** What was put off and is not done, the furthest first. */
  readonly slipped: readonly ReportItem[];
  /** What each area said in its period, newest first; last what is of none, without a name. */
  readonly areas: readonly { readonly name: string | null; readonly said: readonly ReportSaying[] }[];
  /** Every item that it counts, in the plan's order. */
  readonly items: readonly ReportItem[];
  /** The keys that the secretary chose. */
  readonly chosen: readonly string[];
}
