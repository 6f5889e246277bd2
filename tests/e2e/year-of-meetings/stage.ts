import type { PEOPLE } from '../chat.js';

/** Something that somebody says in the group's chat at a moment: "2022-07-20 10:00", in London. */
export type Said = readonly [moment: string, who: keyof typeof PEOPLE, words: string];

/** The figures of a summary, worked out by hand. */
export interface Figures {
  readonly open: number;
  readonly overdue: number;
  /** Of the overdue ones. */
  readonly noUpdate: number;
  readonly byMeeting: number;
  readonly done: number;
  readonly since: string;
  /** How many of the open ones were carried forward. */
  readonly carried: number;
  /** How many have nobody who can be reminded. */
  readonly nobody: number;
  /** The bar in words. */
  readonly ratings: string;
  /** Each part with the lines of its actions, in order. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** One meeting with what comes before it and what comes of it. */
export interface Stage {
  readonly day: string;
  /** What is said since the meeting before, until the summary. */
  readonly before: readonly Said[];
  /** When the summary is looked for, and what it says; null before the first meeting, as nothing is open. */
  readonly summaryAt: string;
  readonly summary: Figures | null;
  /** What is said from then on, until matters arising. */
  readonly then: readonly Said[];
  /** What is pressed on each action in matters arising, in the order in which they come, and what stands at the end. */
  readonly review: readonly (readonly [reference: string, title: string, filled?: object])[];
  readonly reviewEnd: string | null;
  /** What is said in the meeting after that, and before its minutes are pasted. */
  readonly during: readonly Said[];
  /** How many actions the minutes mark, as their labels say. */
  readonly found: number;
  /** What the bot then offers to put on the next agenda; null for nothing. It is put there. */
  readonly offered: string | null;
  /** What is said once they are kept, on the same day. */
  readonly after: readonly Said[];
  /** The table of the meeting that evening: each action's task, and its line. */
  readonly table: readonly (readonly [task: string, line: string])[];
  readonly decisions: readonly string[];
}
