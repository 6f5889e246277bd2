import type { Colour } from '../../model/colour.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import type { Measure } from '../../model/measure.js';
import type { Plan } from '../../model/plan.js';
import type { AnswerFault } from './rules/save-answers.js';

/** What a card needs to know of a plan, and of a round in it. */
export type AskedPlan = Pick<Plan, 'number' | 'title' | 'scheme'>;
export interface RoundHead {
  readonly number: number;
  readonly askedOn: Day;
  /** Null where it was asked by itself. */
  readonly askedBy: string | null;
  readonly due: Day;
}

/** What the form holds of a part. */
export interface HeldAnswer {
  readonly rating: Colour | null;
  readonly text: string;
  readonly next: string;
}

/** A part that somebody is asked about. */
export interface AskedRow {
  readonly as: 'part';
  /** Tells it from a measure of the same key. */
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly due: Day | null;
  readonly said: string | null;
  readonly colour: Colour | null;
  /** What its reader said since they were asked, or has just typed and could not be kept. */
  readonly own: HeldAnswer | null;
  /** The latest that anybody else said of it, or its reader before they were asked. */
  readonly last: {
    readonly name: string;
    readonly on: Day;
    readonly text: string;
    readonly rating: Colour | null;
  } | null;
}

/** A measure that somebody is asked to read. */
export interface AskedReading extends Pick<Measure, 'key' | 'text' | 'unit' | 'target'> {
  readonly as: 'measure';
  readonly id: string;
  /** What was read since they were asked, or was just typed and could not be kept. */
  readonly given: string;
  readonly last: { readonly day: Day; readonly value: number } | null;
}

/** What somebody is asked about in a round, as it stands. */
export interface AskedReply {
  readonly kind: 'plan-asked';
  readonly group: GroupHead;
  readonly plan: AskedPlan;
  readonly round: RoundHead;
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Whether its reader answers for somebody else. */
  readonly isForOther: boolean;
  readonly isOver: boolean;
  readonly rows: readonly (AskedRow | AskedReading)[];
  readonly page: number;
  readonly pages: number;
  readonly parts: number;
  /** Of how many of the parts something was said since they were asked. */
  readonly said: number;
  readonly answered: { readonly on: Day; readonly by: string | null } | null;
  /** How much was just kept; null where nothing was sent. */
  readonly saved: number | null;
  readonly faults: readonly AnswerFault[];
  readonly today: Day;
}

/** Why somebody is not reminded. */
export type NotReminded = 'away' | 'muted' | 'unreachable';

/** What was just done to a round. */
export type RoundNews =
  | { readonly did: 'asked' | 'already' | 'moved' | 'closed' | 'nobody' | 'none-open' | 'nothing-to-close' }
  | {
      readonly did: 'reminded';
      readonly number: number;
      readonly not: readonly { readonly name: string; readonly why: NotReminded }[];
    };

/** Who has answered in a round, and who has not. */
export interface RoundReply {
  readonly kind: 'plan-round';
  readonly group: GroupHead;
  readonly plan: AskedPlan;
  /** Null where nobody is being asked. */
  readonly round: RoundHead | null;
  /** When they will be asked by themselves; null where they will not. */
  readonly next: { readonly on: Day; readonly due: Day } | null;
  readonly asked: number;
  readonly missing: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly said: number;
    readonly of: number;
  }[];
  readonly answered: readonly { readonly name: string; readonly on: Day; readonly by: string | null }[];
  readonly mayRun: boolean;
  readonly news: RoundNews | null;
  readonly today: Day;
}

/** Asks which plan is meant. */
export interface RoundWhichReply {
  readonly kind: 'plan-round-which';
  readonly then: 'ask' | 'round' | 'answer' | 'close';
  readonly by: Day | null;
  readonly choices: readonly { readonly group: GroupHead; readonly plan: AskedPlan }[];
}
