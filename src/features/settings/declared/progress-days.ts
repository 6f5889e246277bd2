import { z } from 'zod';
import { refuse } from '../../../model/form-reading.js';
import { MOST_PROGRESS_DAYS, PROGRESS_DAYS, USUAL_PROGRESS_DAYS } from '../../../model/progress-days.js';
import { textInput } from '../../../presentation/card/form.js';
import { daysInFigures } from '../rules/number-words.js';
import { defineSetting } from '../setting.js';

const examples = { en: 'progress 5 working days before', cy: 'cynnydd 5 diwrnod gwaith cyn' };
const OFF = /^(?:off|no|never|none|0(?!\d)|i ffwrdd|na|dim|byth)(?!\p{L})/iu;

/** How many working days before a plan is reported to ask its leads for progress; 0 for never. */
export const progressDays = defineSetting({
  key: PROGRESS_DAYS,
  keyword: {
    pattern:
      /^(?:progress(?: (?:asked|requests?))?|cynnydd)(?=[\s:]{1,3}(?:\p{N}+ (?:working )?(?:days?|diwrnod)|off\b|never\b|i ffwrdd|byth|\p{L}+ (?:working )?days? before|\p{L}+ diwrnod))[\s:]{0,3}/iu,
    afterComma: 'progress|cynnydd',
  },
  isRare: true,
  examples,
  fallback: USUAL_PROGRESS_DAYS,
  schema: z.number().int().min(0).max(MOST_PROGRESS_DAYS),
  read: (said) => {
    if (OFF.test(said)) return { value: 0 };
    const days = /^(\d{1,3})(?!\d)[\p{L}\s]*$/u.exec(daysInFigures(said))?.[1];
    return days === undefined || Number(days) > MOST_PROGRESS_DAYS
      ? refuse({ code: 'setting-not-read', said, examples: Object.values(examples) })
      : { value: Number(days) };
  },
  write: String,
  input: (words) => textInput(words.progress.label, 10),
  fact: (value, words) => [words.progress.title, words.progress.days({ number: Number(value) })],
});
