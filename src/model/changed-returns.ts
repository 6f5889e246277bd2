import { z } from 'zod';
import type { Actor } from './actor.js';
import type { Instant } from './calendar/day.js';
import type { Infer } from './infer.js';
import { isOpenReturn, type Return, returnPartSchema, returnSchema } from './return.js';

const { title, asked, questions, due, closed, withdrawn } = returnSchema.shape;
const REPLACED = { title, asked, questions, due, closed, withdrawn } as const;
const FIELDS = Object.keys(REPLACED) as readonly (keyof typeof REPLACED)[];

/** What a change to a return replaced. */
export const returnBeforeSchema = z.strictObject({
  reference: z.string(),
  /** Set if the change asked for the return. */
  isNew: z.literal(true).optional(),
  fields: z.strictObject(REPLACED).partial(),
  /** The old state of each part that it changed, by lead; null for a part that it added. */
  parts: z.array(z.strictObject({ lead: z.string(), before: returnPartSchema.nullable() })),
});
export interface ReturnBefore extends Infer<typeof returnBeforeSchema> {}

/** What a change to a group's returns replaced, to take it back later. */
export function returnsBefore(before: readonly Return[], after: readonly Return[]): readonly ReturnBefore[] {
  if (before === after) return [];
  const known = new Map(before.map((one) => [one.reference, one]));
  return after.flatMap((one): readonly ReturnBefore[] => {
    const { reference } = one;
    const old = known.get(reference);
    if (old === one) return [];
    if (old === undefined) return [{ reference, isNew: true, fields: {}, parts: [] }];
    const fields = Object.fromEntries(
      FIELDS.filter((name) => old[name] !== one[name]).map((name) => [name, old[name]]),
    );
    const were = new Map(old.parts.map((part) => [part.lead.id, part]));
    const parts = one.parts.flatMap((part) => {
      const was = were.get(part.lead.id) ?? null;
      return was === part ? [] : [{ lead: part.lead.id, before: was }];
    });
    return [{ reference, fields, parts }];
  });
}

/**
 * Takes back a change to the returns. A return that it asked for is withdrawn, because references are never reused. A
 * return closed since is frozen, so its answers stay. What others changed in other parts stays.
 */
export function reverseReturns(
  returns: readonly Return[],
  changes: readonly ReturnBefore[],
  by: Actor,
  at: Instant,
): readonly Return[] {
  if (changes.length === 0) return returns;
  return returns.map((one) => {
    const change = changes.find(({ reference }) => reference === one.reference);
    if (change === undefined) return one;
    if (change.isNew === true) return isOpenReturn(one) ? { ...one, withdrawn: { at, by } } : one;
    const isFrozen = !isOpenReturn(one) && !('closed' in change.fields) && !('withdrawn' in change.fields);
    if (isFrozen) return one;
    const old = new Map(change.parts.map(({ lead, before }) => [lead, before]));
    const parts = one.parts.flatMap((part) => {
      const before = old.get(part.lead.id);
      if (before === undefined) return [part];
      return before === null ? [] : [before];
    });
    return { ...one, ...change.fields, parts: change.parts.length === 0 ? one.parts : parts };
  });
}
