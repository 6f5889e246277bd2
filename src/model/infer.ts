import type { z } from 'zod';

/** Plain data, read-only all the way down. A field that may be absent is absent, never `undefined`. */
type Immutable<T> = unknown extends T ? T : { readonly [Key in keyof T]: Immutable<Exclude<T[Key], undefined>> };

/** The type that a schema gives. Editors and errors show an interface that extends it by its own name. */
export type Infer<Schema extends z.ZodTypeAny> = Immutable<z.infer<Schema>>;
