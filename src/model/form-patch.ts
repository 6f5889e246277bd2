import { type FieldMarks, isAsShown } from './field-mark.js';

/** What a form's answer changes, by field: absent keeps the value, null clears it, anything else sets it. */
export type Patch<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

/**
 * Makes the patch from a form's answer and the marks of what it showed. Some clients send nothing for an empty field:
 * pass empty text. An empty field is kept if it is not known what it showed.
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
