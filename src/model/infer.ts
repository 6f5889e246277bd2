import type { z } from 'zod';

/** Plain data that nothing changes, all the way down. A field that may be absent is absent, never `undefined`. */
type Immutable<T> = unknown extends T ? T : { readonly [Key in keyof T]: Immutable<Exclude<T[Key], undefined>> };

/** The type of a noun: what its schema gives. An interface that extends it is shown by its name in editors and errors. */
export type Infer<Schema extends z.ZodTypeAny> = Immutable<z.infer<Schema>>;
