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

/** What a setting is read against. */
export interface SettingContext {
  readonly roster: Roster;
  /** The prefixes of the tenant's other groups. */
  readonly takenPrefixes: ReadonlySet<string>;
  /** In the group's zone. */
  readonly today: Day;
  readonly now: Instant;
}

/** The group with what was asked of it, and what could not be and stays as it was. */
export interface Step {
  readonly group: Group;
  readonly problems: readonly Problem[];
}

/** A change of a group's settings, made when it is known how the group then stands. */
export type Change = (group: Group, context: SettingContext) => Step;

/** What is asked of one setting: words to be read, null to clear it, or a change. */
export type Ask = string | null | Change;

/** How a setting is said in a set-up, in English and Welsh. */
export interface Keyword {
  /** What its words begin with. */
  readonly pattern: RegExp;
  /** The words of it before which a comma ends what was said before. */
  readonly afterComma?: string;
  /** Words that say by themselves what they are about, and are kept whole. */
  readonly itself?: RegExp;
  /** Whether it may be said in several parts, with semicolons or lines between. */
  readonly isListed?: true;
  /** Whether names of sets may begin as it does. */
  readonly isSetlike?: true;
}

/** A title and a value. */
export type Fact = readonly [title: string, value: string];

/** Words that set it, one for each language: in tests, and where it could not be read. */
export type SettingExamples = Readonly<Record<'en' | 'cy', string>>;

/** A setting of a group: how it is said, shown in the form, changed, and shown when it is saved. */
export interface Setting<Key extends string = string, Id extends string = string> {
  readonly key: Key;
  /** Null for what is said without a keyword. */
  readonly keyword: Keyword | null;
  readonly examples: readonly SettingExamples[];
  /** In the order of the form. */
  readonly inputs: readonly FormInput<Group, Id>[];
  /** What the answered form asks of it; undefined when its fields were left alone. */
  asked(answer: Readonly<Record<Id, string>>, shown: FieldMarks | null, group: Group): Ask | undefined;
  readonly say: (said: string) => Change;
  readonly clear: Change;
  facts(group: Group, drawing: Drawing): readonly Fact[];
  /** Whether it is folded away in the form and on the card of what was saved, as few groups change it. */
  readonly isRare?: true;
}

/** Where a setting is kept in a group. */
export interface Kept<Value> {
  of(group: Group): Value;
  with(group: Group, value: Value, context: SettingContext): Group;
}

/** A setting that is one field of the form; its key is the id of that. */
interface DeclaredField<Key extends string, Value> {
  readonly key: Key;
  readonly keyword: Keyword;
  readonly examples: SettingExamples;
  readonly isRare?: true;
  /** What it is in a group that has not said; what it is cleared to. */
  readonly fallback: Value;
  read(said: string, group: Group, context: SettingContext): Reading<Value>;
  /** Absent for its fallback. */
  clear?(group: Group, context: SettingContext): Reading<Value>;
  /** What its input holds. */
  write(value: Value, group: Group): string;
  input(words: SettingsWords, drawing: Drawing): CardJson;
  /** Absent for what the card of what was saved does not tell. */
  fact?(value: Value, words: SettingsWords, group: Group, drawing: Drawing): Fact;
}

/** It is kept in a field of the group's own, which the group's schema checks, or by its own schema among the further ones. */
type Declaration<Key extends string, Value> = DeclaredField<Key, Value> &
  ({ readonly kept: Kept<Value> } | { readonly schema: z.ZodType<Value, z.ZodTypeDef, unknown> });

/** Declares a setting. */
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

/** A setting among the group's further ones; one that an earlier release kept otherwise counts as not said. */
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

/** A setting that is a field of the group. */
export const field = <Name extends keyof Group>(name: Name): Kept<Group[Name]> => ({
  of: (group) => group[name],
  with: (group, value) => ({ ...group, [name]: value }),
});
