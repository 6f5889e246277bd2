import { z } from 'zod';
import { EDITED } from './edited-fields.js';

// The schemas of what cards send. Clients send numbers and booleans of inputs as text, and nothing of an empty input.

/** An identifier of a group, a person, a request or a review. */
export const id = z.string().min(1).max(200);
export const reference = z.string().min(1).max(40);
/** Which action a button is about. */
export const target = { group: id, reference };
export const words = z.string().max(4000);
/** Words that may be left out: null then. */
export const optional = words
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === '' ? null : value));
/** Words that are empty where nothing is sent. */
export const blank = words.nullish().transform((value) => value ?? '');
/** What an input of a form holds, as text, in whichever way a client sends it; empty where it sends nothing. */
export const field = z.union([blank, z.number().transform(String), z.boolean().transform(String)]);
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
/** What a picker of several sends, its values with commas between. */
export const list = blank.transform((value): readonly string[] => value.split(',').filter((part) => part !== ''));
export const page = z.coerce.number().int().min(1).max(10_000);
/** What a form showed, as marks. */
export const shown = z
  .record(z.string().max(40))
  .nullish()
  .transform((value) => value ?? null);

/** A field for each of these inputs. */
export const fieldsOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, typeof field>> =>
  Object.fromEntries(names.map((name) => [name, field])) as Record<Name, typeof field>;

/** One of these words, which may be left out: null then. */
export const maybe = <Value extends string>(
  ...values: [Value, ...Value[]]
): z.ZodType<Value | null, z.ZodTypeDef, Value | null | undefined> =>
  z
    .enum(values)
    .nullish()
    .transform((given) => given ?? null);

/** The fields of the edit form; `leads` is null where a client sends nothing of its picker. */
export const edited = { ...fieldsOf(EDITED), leads: words.nullish().transform((value) => value ?? null) };
