import type { Group } from '../../../model/group.js';

/** The names of each set's members, by the set's name. */
export const setFields = ({ sets, members }: Group): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sets.map((set) => [
      set.name,
      set.members.map((id) => members.find((member) => member.id === id)?.name ?? id).join(', '),
    ]),
  );

/** Named sets as the text of a field, one a line. */
export const setLines = (sets: Readonly<Record<string, string>>): string =>
  Object.entries(sets)
    .map(([name, members]) => `${name}: ${members}`)
    .join('\n');

/** Reads such lines; also returns the lines that it could not read. When a set is there twice, its last line counts. */
export function readSetLines(text: string): {
  readonly sets: Readonly<Record<string, string>>;
  readonly unread: readonly string[];
} {
  const sets = new Map<string, string>();
  const unread: string[] = [];
  for (const line of text.split(/[\n;]/).map((each) => each.trim())) {
    const [, name = '', members = ''] = /^([^:]{2,60}):(.*)$/.exec(line) ?? [];
    if (name.trim() !== '') sets.set(name.trim(), members.trim());
    else if (line !== '') unread.push(line);
  }
  return { sets: Object.fromEntries(sets), unread };
}

/** The name of a named set's own field. */
export const setField = (name: string): string => `set ${name.toLowerCase()}`;

/** Named sets as separate fields, under names that no other field has. */
export const asFields = (sets: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sets).map(([name, members]) => [setField(name), members]));
