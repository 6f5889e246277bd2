import { type SharedWords, sharedWords } from '../../presentation/words/shared-words.js';
import type { Day } from '../../model/calendar/day.js';
import { type Reading, refuse } from '../../model/form-reading.js';
import type { DefaultPolicy } from '../../model/default-policy.js';
import type { Language } from '../../model/language.js';
import type { NudgePolicy } from '../../model/nudge-policy.js';
import { NO_PREFERENCES, type NudgePreferences } from '../../model/nudge-preferences.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { FormInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import type { PolicyPart } from '../../reading/schedules/policy-part.js';
import { type PreferenceWords, preferenceWords } from './words.js';
import type { OwnTermsReply } from './reply.js';
import type { OwnContext } from './rules/change-own.js';

/** Against what the fields are read; the day is in their own zone. */
type OwnFormContext = OwnContext & { readonly today: Day };

/** About what the form is drawn. */
export type OwnAbout = Pick<OwnTermsReply, 'own' | 'home' | 'others' | 'today'>;

/** What it holds is known from what somebody settled alone. */
export interface OwnInput<Id extends string = string> extends FormInput<OwnAbout, Id> {
  holds(about: Pick<OwnAbout, 'own' | 'today'>): string;
}

/** A value, theirs or their group's, as it is shown. */
export interface OwnFact {
  readonly title: string;
  readonly value: string;
}

/** A preference of somebody's about their own nudges: its fields of the form, what they change, and how it is shown. */
export interface Preference<Id extends string = string> {
  readonly inputs: readonly OwnInput<Id>[];
  /** What its fields, as they now stand, make of it; blank is as the group has it. */
  change(
    held: Readonly<Record<Id, string>>,
    own: NudgePreferences,
    context: OwnFormContext,
  ): Reading<Partial<NudgePreferences>>;
  readonly fact?: ((about: OwnAbout, language: Language | 'both') => OwnFact) | undefined;
}

/** Shows what they have settled, or else what their group has. */
export const shownAs =
  <Value>(shown: {
    readonly title: (words: PreferenceWords, shared: SharedWords) => string;
    readonly of: (own: NudgePreferences) => Value | null;
    readonly groups: (home: DefaultPolicy) => Value;
    readonly word: (value: Value, language: Language) => string;
  }): NonNullable<Preference['fact']> =>
  ({ own, home }, language) => {
    const mine = shown.of(own);
    const say = (one: Language): string => {
      const { yours, asGroup } = preferenceWords(one);
      return mine === null
        ? asGroup({ value: shown.word(shown.groups(home), one) })
        : yours({ value: shown.word(mine, one) });
    };
    return {
      title: shown.title(preferenceWords(language), sharedWords(language)),
      value: inLanguages(language, say, ' / '),
    };
  };

/** Draws the field of a preference. */
export type FieldInput = (words: PreferenceWords, about: OwnAbout, drawing: Drawing) => CardJson;

/** Declares a preference that is one field. */
export const definePreference = <const Key extends keyof NudgePreferences, Value>(declared: {
  readonly key: Key;
  /** What its field holds where nothing is settled; empty if absent. */
  readonly blank?: string;
  readonly of: (own: NudgePreferences) => Value | null;
  readonly write: (value: Value, today: Day) => string;
  readonly read: (said: string, today: Day) => Reading<Value>;
  readonly input: FieldInput;
  readonly fact?: Preference['fact'];
}): Preference<Key> => {
  const { key, blank = '', of, write, read, input, fact } = declared;
  return {
    inputs: [
      {
        id: key,
        holds: ({ own, today }) => {
          const value = of(own);
          return value === null ? blank : write(value, today);
        },
        draw: (about, drawing) => input(preferenceWords(drawing.language), about, drawing),
      },
    ],
    change: (held, _own, { today }) => {
      const said = held[key].trim();
      if (said === '' || said === blank) return { value: { [key]: NO_PREFERENCES[key] } };
      const { value, problems = [] } = read(said, today);
      return value === undefined ? { problems } : { value: { [key]: value } };
    },
    fact,
  };
};

/** A part of a policy as it was read from a field. */
export function partRead<Key extends keyof NudgePolicy>(
  key: Key,
  part: PolicyPart | null,
  said: string,
): Reading<NudgePolicy[Key]> {
  const value = part?.ok === true ? part.change[key] : undefined;
  if (value !== undefined) return { value };
  return refuse({ code: 'nudging-not-read', said, why: part?.ok === false ? part.why : 'not-read' });
}
