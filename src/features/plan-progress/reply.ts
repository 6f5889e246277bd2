import type { Day, Instant } from '../../model/calendar/day.js';
import type { Colour } from '../../model/colour.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Measure } from '../../model/measure.js';
import type { Gate } from '../../model/phase.js';
import type { Area, Step, StepState } from '../../model/plan-area.js';
import type { Plan } from '../../model/plan.js';
import type { PlanItem } from '../../model/plan-item.js';
import type { Risk } from '../../model/plan-risk.js';
import type { Asked, News, Refused } from './rules/applied.js';
import type { PlanChange } from './rules/change.js';

/** The changed part of a plan, as it now stands. */
export type ShownPart =
  | {
      readonly as: 'item';
      readonly key: string;
      readonly item: Omit<PlanItem, 'beneath' | 'linked' | 'notes'>;
      /** The last note, if it gives no rating. */
      readonly note: PlanItem['notes'][number] | null;
      readonly open: readonly string[];
      readonly linked: readonly string[];
      readonly closed: { readonly by: string; readonly on: Day; readonly reason: string | null } | null;
      readonly mayNote: boolean;
      readonly mayClose: boolean;
    }
  | { readonly as: 'measure'; readonly key: string; readonly measure: Measure; readonly mayRecord: boolean }
  | {
      readonly as: 'gate';
      readonly key: string;
      readonly phase: { readonly key: string; readonly title: string };
      readonly gate: Gate;
      readonly lateBy: number;
      /** The titles of the phases that it holds up. */
      readonly holds: readonly string[];
      readonly mayDecide: boolean;
    }
  | { readonly as: 'risk'; readonly key: string; readonly risk: Risk; readonly mayChange: boolean }
  | {
      readonly as: 'area';
      readonly key: string;
      readonly area: Pick<Area, 'name' | 'leads' | 'vision' | 'pledge'>;
      readonly steps: readonly (Pick<Step, 'title'> & { readonly state: StepState })[];
    }
  | { readonly as: 'plan' };

/** What a card says about the plan itself. */
export type PlanShown = Pick<Plan, 'number' | 'title' | 'scheme' | 'reporting'>;

/** What was recorded in a plan, with the part as it stands; or a question to answer first; or why it was refused. */
export interface PlanRecordedReply {
  readonly kind: 'plan-recorded';
  readonly group: GroupHead;
  readonly plan: PlanShown;
  readonly news: News | null;
  readonly asked: Asked | null;
  readonly refused: Refused | null;
  readonly shown: ShownPart;
  /** When the reader changed it, which identifies the change so that it can be undone; null if they did not. */
  readonly at: Instant | null;
  readonly today: Day;
}

/** Asks which part, or which plan, the user means; without choices if nothing was found. */
export interface PlanPickReply {
  readonly kind: 'plan-pick';
  readonly said: string | null;
  readonly change: PlanChange;
  readonly choices: readonly {
    readonly group: GroupHead;
    readonly plan: Pick<Plan, 'number' | 'title'>;
    /** Null for the whole plan. */
    readonly key: string | null;
    readonly title: string;
  }[];
  /** Whether any of the reader's groups has a plan. */
  readonly hasPlan: boolean;
}

export type RecordReply = PlanRecordedReply | PlanPickReply;
export type { Colour };
