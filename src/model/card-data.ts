import { z } from 'zod';
import { EDITED } from './edited-fields.js';

// Schemas for what cards send. Clients send the numbers and booleans of inputs as text, and nothing for an empty input.

/** An identifier of a group, a person, a request or a review. */
export const id = z.string().min(1).max(200);
export const reference = z.string().min(1).max(40);
/** Which action a button is about. */
export const target = { group: id, reference };
export const words = z.string().max(4000);
/** Optional words; null if left out. */
export const optional = words
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === '' ? null : value));
/** Words; empty if nothing is sent. */
export const blank = words.nullish().transform((value) => value ?? '');
/** A form's input as text, whether a client sends text, a number or a boolean; empty if it sends nothing. */
export const field = z.union([blank, z.number().transform(String), z.boolean().transform(String)]);
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
/** The values of a multiple-choice picker, which sends them joined by commas. */
export const list = blank.transform((value): readonly string[] => value.split(',').filter((part) => part !== ''));
export const page = z.coerce.number().int().min(1).max(10_000);
/** The marks of what a form showed. */
export const shown = z
  .record(z.string().max(40))
  .nullish()
  .transform((value) => value ?? null);

/** A field for each of these inputs. */
export const fieldsOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, typeof field>> =>
  Object.fromEntries(names.map((name) => [name, field])) as Record<Name, typeof field>;

/** One of these words; null if left out. */
export const maybe = <Value extends string>(
  ...values: [Value, ...Value[]]
): z.ZodType<Value | null, z.ZodTypeDef, Value | null | undefined> =>
  z
    .enum(values)
    .nullish()
    .transform((given) => given ?? null);

/** The fields of the edit form; `leads` is null if a client sends nothing for its picker. */
export const edited = { ...fieldsOf(EDITED), leads: words.nullish().transform((value) => value ?? null) };
