import { z } from 'zod';
import { refuse } from '../../../model/form-reading.js';
import { textInput } from '../../../presentation/card/form.js';
import { MOST_SUMMARY_DAYS, SUMMARY_DAYS, SUMMARY_POLICY } from '../../summaries/rules/summary-policy.js';
import { daysInFigures } from '../rules/number-words.js';
import { defineSetting } from '../setting.js';

const examples = { en: 'summary 3 working days before', cy: 'crynodeb 3 diwrnod gwaith cyn' };

/** How many working days before a meeting to post its summary. */
export const summaryDays = defineSetting({
  key: SUMMARY_DAYS,
  keyword: {
    pattern: /^(?:post(?:ed)? )?(?:the )?(?:summary|crynodeb)\b[\s:]{0,3}/i,
    afterComma: 'summary|crynodeb',
    isSetlike: true,
  },
  isRare: true,
  examples,
  fallback: SUMMARY_POLICY.workingDaysBefore,
  schema: z.number().int().min(0).max(MOST_SUMMARY_DAYS),
  read: (said) => {
    const days = /^(?:is |posted |at )?(\d{1,3})(?!\d)[\p{L}\s]*$/u.exec(daysInFigures(said))?.[1];
    return days === undefined || Number(days) > MOST_SUMMARY_DAYS
      ? refuse({ code: 'setting-not-read', said, examples: Object.values(examples) })
      : { value: Number(days) };
  },
  write: String,
  input: (words) => textInput(words.summary.label, 10),
  fact: (value, words) => [words.summary.title, words.summary.days({ number: Number(value) })],
});
