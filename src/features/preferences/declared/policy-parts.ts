import type { SharedWords } from '../../../presentation/words/shared-words.js';
import type { Language } from '../../../model/language.js';
import type { NudgePolicy } from '../../../model/nudge-policy.js';
import { choiceInput, textInput, timeInput } from '../../../presentation/card/form.js';
import { weekdayChoices } from '../../../presentation/card/weekday-choices.js';
import { formatDaysBefore, formatEvery, formatWeekdays } from '../../../presentation/words/format-nudging.js';
import { policyFields } from '../../../reading/schedules/policy-fields.js';
import type { PreferenceWords } from '../words.js';
import { definePreference, type FieldInput, partRead, type Preference, shownAs } from '../preference.js';

type PartKey = 'at' | 'weekdays' | 'daysBefore' | 'everyDaysAfter';

/** Declares a preference for one part of the group's policy, with its own field. */
const ownPart = <const Key extends PartKey>(
  key: Key,
  title: (words: PreferenceWords, shared: SharedWords) => string,
  word: (value: NudgePolicy[Key], language: Language) => string,
  input: FieldInput,
): Preference<Key> => {
  const { write, read } = policyFields[key];
  const of = (own: { readonly [Part in PartKey]: NudgePolicy[Part] | null }): NudgePolicy[Key] | null => own[key];
  const fact = shownAs({ title, of, groups: ({ nudging }) => nudging[key], word });
  return definePreference({ key, of, write, read: (said) => partRead(key, read(said), said), input, fact });
};

/** The time of day for nudges. */
export const at = ownPart(
  'at',
  (_words, shared) => shared.nudging.atLabel,
  (time) => time,
  (_words, _about, { shared }) => timeInput(shared.nudging.atLabel),
);

/** How many working days before a deadline they are nudged. */
export const daysBefore = ownPart(
  'daysBefore',
  (words) => words.before,
  formatDaysBefore,
  (_words, { home }, { shared: { nudging } }) =>
    textInput(nudging.beforeLabel, 60, { placeholder: home.nudging.daysBefore.join(', ') }),
);

/** How many working days apart nudges after a deadline are. */
export const everyDaysAfter = ownPart(
  'everyDaysAfter',
  (words) => words.after,
  formatEvery,
  (_words, { home }, { shared: { nudging } }) =>
    textInput(nudging.everyLabel, 10, { placeholder: String(home.nudging.everyDaysAfter) }),
);

/** Their working days. */
export const weekdays = ownPart(
  'weekdays',
  (words) => words.days,
  formatWeekdays,
  (_words, _about, { language, shared }) => ({
    ...choiceInput(shared.nudging.weekdaysLabel, weekdayChoices(language), 'expanded'),
    isMultiSelect: true,
  }),
);
