import type { Language } from '../../../model/language.js';
import type { NudgePolicy } from '../../../model/nudge-policy.js';
import { choiceInput, textInput, timeInput } from '../../../presentation/card/form.js';
import { weekdayChoices } from '../../../presentation/card/weekday-choices.js';
import { wordDaysBefore, wordEvery, wordWeekdays } from '../../../presentation/words/word-nudging.js';
import { policyFields } from '../../../reading/schedules/policy-fields.js';
import type { OwnTermsMessages } from '../own-terms.js';
import { definePreference, type FieldInput, partRead, type Preference, shownAs } from '../preference.js';

type PartKey = 'at' | 'weekdays' | 'daysBefore' | 'everyDaysAfter';

/** Declares a preference that is a part of the group's policy, in a field of its own. */
const ownPart = <const Key extends PartKey>(
  key: Key,
  title: (words: OwnTermsMessages) => string,
  word: (value: NudgePolicy[Key], language: Language) => string,
  input: FieldInput,
): Preference<Key> => {
  const { write, read } = policyFields[key];
  const of = (own: { readonly [Part in PartKey]: NudgePolicy[Part] | null }): NudgePolicy[Key] | null => own[key];
  const fact = shownAs({ title, of, groups: ({ nudging }) => nudging[key], word });
  return definePreference({ key, of, write, read: (said) => partRead(key, read(said), said), input, fact });
};

/** When they are nudged on a day. */
export const at = ownPart(
  'at',
  (words) => words.hour,
  (time) => time,
  (words) => timeInput(words.hour),
);

/** Working days before a deadline. */
export const daysBefore = ownPart(
  'daysBefore',
  (words) => words.before,
  wordDaysBefore,
  ({ group }, { home }) => textInput(group.before, 60, { placeholder: home.nudging.daysBefore.join(', ') }),
);

/** Working days between nudges after it. */
export const everyDaysAfter = ownPart(
  'everyDaysAfter',
  (words) => words.after,
  wordEvery,
  ({ group }, { home }) => textInput(group.every, 10, { placeholder: String(home.nudging.everyDaysAfter) }),
);

/** Their working days. */
export const weekdays = ownPart(
  'weekdays',
  (words) => words.days,
  wordWeekdays,
  ({ group }, _about, { language }) => ({
    ...choiceInput(group.weekdays, weekdayChoices(language), 'expanded'),
    isMultiSelect: true,
  }),
);
