import { z } from 'zod';

/** How the actions that are asked for stand. */
export const listState = z.enum([
  'open',
  'overdue',
  'soon',
  'done',
  'cancelled',
  'closed',
  'undated',
  'leaderless',
  'requested',
  'silent',
  'at-risk',
  'all',
]);
export type ListState = z.infer<typeof listState>;

/** As much of what was said as is kept: names, times and what is looked for are short. */
const LONGEST = 120;

const words = z
  .string()
  .trim()
  .min(1)
  .transform((said) => said.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, ''));

/** Somebody who is asked about: as they were named, and who that is where it is known. */
const namedSchema = z.strictObject({ said: words, id: z.string().max(200).nullable() });
export type Named = z.infer<typeof namedSchema>;

/** Which actions are asked for. What is left out narrows nothing; words are read anew each time, against each group. */
export const askedSchema = z.strictObject({
  state: listState.default('open'),
  /** Whether one's own are asked for. */
  isMine: z.boolean().default(false),
  who: z.array(namedSchema).max(10).default([]),
  /** "before Christmas": of an open action its deadline, of a closed one when it was closed. */
  when: words.nullable().default(null),
  /** Words of the task. */
  find: words.nullable().default(null),
  /** A group, a set, a team, or words of the task: "in housing". */
  within: words.nullable().default(null),
  /** The meeting at which they were raised: "the last meeting". */
  raised: words.nullable().default(null),
  /** Which of them it leaves out: "apart from the overdue ones". */
  leftOut: z.enum(['overdue', 'mine']).optional(),
});
export type Asked = z.output<typeof askedSchema>;

/** What is asked for, with all that it leaves out. */
export const askedFor = (asked: z.input<typeof askedSchema>): Asked => askedSchema.parse(asked);

/** Which states show what is closed, and so are about when it was. */
export const isAboutClosed = (state: ListState): boolean =>
  state === 'done' || state === 'cancelled' || state === 'closed';
