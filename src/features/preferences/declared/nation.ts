import { NATIONS } from '../../../model/calendar/nation.js';
import { refuse } from '../../../model/form-reading.js';
import { choiceInput } from '../../../presentation/card/form.js';
import { sharedWords } from '../../../presentation/words/shared-words.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import { definePreference, shownAs } from '../preference.js';

/** Whose bank holidays they keep. */
export const nation = definePreference({
  key: 'nation',
  blank: 'group',
  of: (own) => own.nation,
  write: (value) => value,
  read: (said) => {
    const value = readNation(said);
    return value === null ? refuse({ code: 'nation-unknown', said }) : { value };
  },
  input: (words, _about, { shared }) =>
    choiceInput(words.nation, [
      { title: words.asGroupChoice, value: 'group' },
      ...NATIONS.map((value) => ({ title: shared.nations[value], value })),
    ]),
  fact: shownAs({
    title: (words) => words.nation,
    of: (own) => own.nation,
    groups: (home) => home.nation,
    word: (value, language) => sharedWords(language).nations[value],
  }),
});
