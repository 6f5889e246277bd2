import { refuse } from '../../../model/form-reading.js';
import { DEFAULT_RETENTION } from '../../../model/retention.js';
import { textInput } from '../../../presentation/card/form.js';
import { inLanguages } from '../../../presentation/words/catalogue.js';
import { readYears } from '../../../reading/schedules/read-years.js';
import { defineSetting } from '../setting.js';
import { settingsWords } from '../words.js';

/** How many years closed actions are kept. */
export const keepYears = defineSetting({
  key: 'keepYears',
  keyword: {
    pattern:
      /^(?:keep(?: closed)?(?: actions)?(?= for\b|[ :]+\d)|retention(?: period)?|cadw(?: camau)?(?: caeedig)?(?= am\b|[ :]+\d))[\s:]{0,3}/i,
  },
  isRare: true,
  examples: { en: 'keep for 4 years', cy: 'cadw am 4 blynedd' },
  fallback: DEFAULT_RETENTION.years,
  kept: {
    of: ({ retention }) => retention.years,
    with: (group, years) => ({ ...group, retention: { ...group.retention, years } }),
  },
  read: (said) => {
    const value = readYears(said);
    return value === null ? refuse({ code: 'retention-not-read', said }) : { value };
  },
  write: (years) => String(years),
  input: ({ keep }) => textInput(keep.label, 10),
  fact: (years, { keep }, { retention }, { language }) => {
    const now = inLanguages(
      language,
      (one) =>
        retention.hold === null ? settingsWords(one).keep.years({ count: years }) : settingsWords(one).keep.onHold,
      ' / ',
    );
    return [keep.title, now];
  },
});
