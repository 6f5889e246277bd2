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

/** The context for reading the fields; `today` is in the person's own zone. */
type OwnFormContext = OwnContext & { readonly today: Day };

/** What drawing the form needs. */
export type OwnAbout = Pick<OwnTermsReply, 'own' | 'home' | 'others' | 'today'>;

/** A field whose value depends only on the person's own settings and the day. */
export interface OwnInput<Id extends string = string> extends FormInput<OwnAbout, Id> {
  holds(about: Pick<OwnAbout, 'own' | 'today'>): string;
}

/** A value as shown, the person's or their group's. */
export interface OwnFact {
  readonly title: string;
  readonly value: string;
}

/** One of a person's nudge settings: its form fields, what they change, and how it is shown. */
export interface Preference<Id extends string = string> {
  readonly inputs: readonly OwnInput<Id>[];
  /** Reads the change from the fields' current values; blank means the group's value. */
  change(
    held: Readonly<Record<Id, string>>,
    own: NudgePreferences,
    context: OwnFormContext,
  ): Reading<Partial<NudgePreferences>>;
  readonly fact?: ((about: OwnAbout, language: Language | 'both') => OwnFact) | undefined;
}

/** Shows the person's own value, or else their group's. */
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

/** Draws a preference's field. */
export type FieldInput = (words: PreferenceWords, about: OwnAbout, drawing: Drawing) => CardJson;

/** Declares a preference with one field. */
export const definePreference = <const Key extends keyof NudgePreferences, Value>(declared: {
  readonly key: Key;
  /** What the field holds if the person has set nothing; empty if absent. */
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

/** Returns the value of a policy part read from a field, or the problem. */
export function partRead<Key extends keyof NudgePolicy>(
  key: Key,
  part: PolicyPart | null,
  said: string,
): Reading<NudgePolicy[Key]> {
  const value = part?.ok === true ? part.change[key] : undefined;
  if (value !== undefined) return { value };
  return refuse({ code: 'nudging-not-read', said, why: part?.ok === false ? part.why : 'not-read' });
}
