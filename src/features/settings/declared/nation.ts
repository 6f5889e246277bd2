import { refuse } from '../../../model/form-reading.js';
import { NATIONS } from '../../../model/calendar/nation.js';
import { FALLBACK_POLICY } from '../../../model/new-group.js';
import { choiceInput } from '../../../presentation/card/form.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import { defineSetting, field } from '../setting.js';

/** The nation whose bank holidays it keeps. */
export const nation = defineSetting({
  key: 'nation',
  keyword: {
    pattern: /^(?:bank holidays(?: of)?|nation|gwyliau banc|cenedl)\b[\s:]{0,3}/i,
    afterComma: 'bank holidays',
  },
  isRare: true,
  examples: { en: 'bank holidays Northern Ireland', cy: 'gwyliau banc Gogledd Iwerddon' },
  fallback: FALLBACK_POLICY.nation,
  kept: field('nation'),
  read: (said) => {
    const value = readNation(said);
    return value === null ? refuse({ code: 'nation-unknown', said }) : { value };
  },
  write: (value) => value,
  input: ({ nation: label, nations }) =>
    choiceInput(
      label,
      NATIONS.map((one) => ({ title: nations[one], value: one })),
    ),
  fact: (value, words) => [words.nation, words.nations[value]],
});
