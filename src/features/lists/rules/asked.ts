import { z } from 'zod';

/** The state of the actions asked for. */
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

/** How many characters of a phrase are kept: names, times and search words are short. */
const LONGEST = 120;

/** How many people are kept: a card names no more. */
const MOST_NAMED = 20;

const words = z
  .string()
  .trim()
  .min(1)
  .transform((said) => said.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, ''));

/** Somebody asked about: the name as typed, and their id if known. */
const namedSchema = z.strictObject({ said: words, id: z.string().max(200).nullable() });
export type Named = z.infer<typeof namedSchema>;

/**
 * Which actions are asked for. A field left out narrows nothing; words are read again each time, against each group.
 */
export const askedSchema = z.strictObject({
  state: listState.default('open'),
  /** Whether one's own actions are asked for. */
  isMine: z.boolean().default(false),
  who: z
    .array(namedSchema)
    .transform((who) => who.slice(0, MOST_NAMED))
    .default([]),
  /** "before Christmas": the deadline of an open action, or the closing day of a closed one. */
  when: words.nullable().default(null),
  /** Words of the task. */
  find: words.nullable().default(null),
  /** A group, a set, a team, or words of the task: "in housing". */
  within: words.nullable().default(null),
  /** The meeting that raised them: "the last meeting". */
  raised: words.nullable().default(null),
  /** Which of them it leaves out: "apart from the overdue ones". */
  leftOut: z.enum(['overdue', 'mine']).optional(),
});
export type Asked = z.output<typeof askedSchema>;

/** Fills in the defaults for everything left out. */
export const askedFor = (asked: z.input<typeof askedSchema>): Asked => askedSchema.parse(asked);

/** Whether a state shows closed actions, so that a time means when they were closed. */
export const isAboutClosed = (state: ListState): boolean =>
  state === 'done' || state === 'cancelled' || state === 'closed';
