import type { z } from 'zod';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { FieldMarks } from '../../model/field-mark.js';
import type { Reading } from '../../model/form-reading.js';
import { patchOf } from '../../model/form-patch.js';
import type { Group } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { FormInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import type { Roster } from '../../reading/leads/roster.js';
import { settingsWords, type SettingsWords } from './words.js';

/** The facts needed to read a setting. */
export interface SettingContext {
  readonly roster: Roster;
  /** The prefixes of the tenant's other groups. */
  readonly takenPrefixes: ReadonlySet<string>;
  /** In the group's zone. */
  readonly today: Day;
  readonly now: Instant;
}

/** The group after a change, and problems with the parts that could not be read and stay as they were. */
export interface Step {
  readonly group: Group;
  readonly problems: readonly Problem[];
}

/** A change of a group's settings; it runs on the group as it then is. */
export type Change = (group: Group, context: SettingContext) => Step;

/** What somebody asks of one setting: words to read, null to clear it, or a change. */
export type Ask = string | null | Change;

/** How people say a setting in a set-up, in English and Welsh. */
export interface Keyword {
  /** What its words begin with. */
  readonly pattern: RegExp;
  /** Words that begin it where a comma ends the part before. */
  readonly afterComma?: string;
  /** Words that name their own subject, and are kept whole. */
  readonly itself?: RegExp;
  /** Whether it may be said in several parts, with semicolons or lines between. */
  readonly isListed?: true;
  /** Whether names of sets may begin in the same way. */
  readonly isSetlike?: true;
}

/** A title and a value. */
export type Fact = readonly [title: string, value: string];

/** Words that set it, in each language: for tests, and to show when it could not be read. */
export type SettingExamples = Readonly<Record<'en' | 'cy', string>>;

/** A setting of a group: how people say it, how the form shows it, how it changes, and how the saved card shows it. */
export interface Setting<Key extends string = string, Id extends string = string> {
  readonly key: Key;
  /** Null for a setting that people say without a keyword. */
  readonly keyword: Keyword | null;
  readonly examples: readonly SettingExamples[];
  /** In the order of the form. */
  readonly inputs: readonly FormInput<Group, Id>[];
  /** What the answered form asks of it; undefined when its fields were left alone. */
  asked(answer: Readonly<Record<Id, string>>, shown: FieldMarks | null, group: Group): Ask | undefined;
  readonly say: (said: string) => Change;
  readonly clear: Change;
  facts(group: Group, drawing: Drawing): readonly Fact[];
  /** Whether few groups change it; the form and the saved card then fold it away. */
  readonly isRare?: true;
}

/** How a setting is stored in a group. */
export interface Kept<Value> {
  of(group: Group): Value;
  with(group: Group, value: Value, context: SettingContext): Group;
}

/** A setting with one field in the form; the field's id is the setting's key. */
interface DeclaredField<Key extends string, Value> {
  readonly key: Key;
  readonly keyword: Keyword;
  readonly examples: SettingExamples;
  readonly isRare?: true;
  /** The value in a group that has not set it, and after clearing. */
  readonly fallback: Value;
  read(said: string, group: Group, context: SettingContext): Reading<Value>;
  /** Absent when clearing restores the fallback. */
  clear?(group: Group, context: SettingContext): Reading<Value>;
  /** The text that its input holds. */
  write(value: Value, group: Group): string;
  input(words: SettingsWords, drawing: Drawing): CardJson;
  /** Absent when the saved card does not show it. */
  fact?(value: Value, words: SettingsWords, group: Group, drawing: Drawing): Fact;
}

/**
 * Stored in a field of the group, which the group's schema checks, or among its further settings with its own schema.
 */
type Declaration<Key extends string, Value> = DeclaredField<Key, Value> &
  ({ readonly kept: Kept<Value> } | { readonly schema: z.ZodType<Value, z.ZodTypeDef, unknown> });

export function defineSetting<const Key extends string, Value>(declared: Declaration<Key, Value>): Setting<Key, Key> {
  const { key, keyword, examples, fallback } = declared;
  const kept = 'kept' in declared ? declared.kept : keptApart(key, fallback, declared.schema);
  const apply =
    (read: (group: Group, context: SettingContext) => Reading<Value>): Change =>
    (group, context) => {
      const { value, problems = [] } = read(group, context);
      return { group: value === undefined ? group : kept.with(group, value, context), problems };
    };
  return {
    key,
    ...(declared.isRare === true ? { isRare: true } : {}),
    keyword,
    examples: [examples],
    inputs: [
      {
        id: key,
        holds: (group) => declared.write(kept.of(group), group),
        draw: (_group, drawing) => declared.input(settingsWords(drawing.language), drawing),
      },
    ],
    asked: (answer, shown) => patchOf([key], answer, shown)[key],
    say: (said) => apply((group, context) => declared.read(said.trim(), group, context)),
    clear: apply((group, context) => declared.clear?.(group, context) ?? { value: fallback }),
    facts: (group, drawing) =>
      declared.fact === undefined
        ? []
        : [declared.fact(kept.of(group), settingsWords(drawing.language), group, drawing)],
  };
}

/** Stores a setting among the group's further ones; a value in an earlier release's form counts as not set. */
const keptApart = <Value>(
  key: string,
  fallback: Value,
  schema: z.ZodType<Value, z.ZodTypeDef, unknown>,
): Kept<Value> => ({
  of: ({ settings }) => {
    const { data, success } = schema.safeParse(settings[key]);
    return success ? data : fallback;
  },
  with: (group, value) => ({ ...group, settings: { ...group.settings, [key]: value } }),
});

/** Stores a setting in a field of the group. */
export const field = <Name extends keyof Group>(name: Name): Kept<Group[Name]> => ({
  of: (group) => group[name],
  with: (group, value) => ({ ...group, [name]: value }),
});
