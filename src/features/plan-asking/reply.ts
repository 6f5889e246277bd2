import type { Colour } from '../../model/colour.js';
import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import type { Measure } from '../../model/measure.js';
import type { Plan } from '../../model/plan.js';
import type { AnswerFault } from './rules/save-answers.js';

/** What a card needs to know about a plan, and about a round. */
export type AskedPlan = Pick<Plan, 'number' | 'title' | 'scheme'>;
export interface RoundHead {
  readonly number: number;
  readonly askedOn: Day;
  /** Null if the round began automatically. */
  readonly askedBy: string | null;
  readonly due: Day;
}

/** A part's values in the form. */
export interface HeldAnswer {
  readonly rating: Colour | null;
  readonly text: string;
  readonly next: string;
}

/** A part in a person's form. */
export interface AskedRow {
  readonly as: 'part';
  /** Distinguishes it from a measure with the same key. */
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly due: Day | null;
  readonly said: string | null;
  readonly colour: Colour | null;
  /** What its reader said since they were asked, or just typed and we could not save. */
  readonly own: HeldAnswer | null;
  /** The latest note by anybody else, or by its reader before they were asked. */
  readonly last: {
    readonly name: string;
    readonly on: Day;
    readonly text: string;
    readonly rating: Colour | null;
  } | null;
}

/** A measure that a person is asked to read. */
export interface AskedReading extends Pick<Measure, 'key' | 'text' | 'unit' | 'target'> {
  readonly as: 'measure';
  readonly id: string;
  /** The reading since they were asked, or what was just typed and we could not save. */
  readonly given: string;
  readonly last: { readonly day: Day; readonly value: number } | null;
}

/** A person's form in a round, as it stands. */
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
  /** On how many of the parts something was said since they were asked. */
  readonly said: number;
  readonly answered: { readonly on: Day; readonly by: string | null } | null;
  /** How many answers were just saved; null if nothing was sent. */
  readonly saved: number | null;
  readonly faults: readonly AnswerFault[];
  readonly today: Day;
}

/** Why a person is not reminded. */
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
  /** Null if no round is running. */
  readonly round: RoundHead | null;
  /** When the next round begins automatically; null if none will. */
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

/** Asks which plan the user means. */
export interface RoundWhichReply {
  readonly kind: 'plan-round-which';
  readonly then: 'ask' | 'round' | 'answer' | 'close';
  readonly by: Day | null;
  readonly choices: readonly { readonly group: GroupHead; readonly plan: AskedPlan }[];
}
