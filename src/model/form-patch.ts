import { type FieldMarks, isAsShown } from './field-mark.js';

/**
 * What a form's answer asks for, field by field: one that was left alone is absent and keeps what it is about, null
 * clears it, anything else sets it.
 */
export type Patch<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

/**
 * The patch that an answered form is, from what its fields hold now and what they showed. Some clients send nothing of an
 * empty field: it is given here as empty text. Where it is not known what a field showed, an empty one is left alone.
 */
export function patchOf<Name extends string>(
  names: readonly Name[],
  answer: Readonly<Record<Name, string>>,
  shown: FieldMarks | null,
): Patch<Record<Name, string>> {
  const patch: Partial<Record<Name, string | null>> = {};
  for (const name of names) {
    const value = answer[name];
    if (isAsShown(shown, name, value)) continue;
    if (value.trim() !== '') patch[name] = value;
    else if (shown?.[name] !== undefined) patch[name] = null;
  }
  return patch;
}
