import { z } from 'zod';
import { refuse } from '../../../model/form-reading.js';
import { MOST_PAPER_DAYS, PAPER_DAYS } from '../../../model/paper-days.js';
import { textInput } from '../../../presentation/card/form.js';
import { daysInFigures } from '../rules/number-words.js';
import { defineSetting } from '../setting.js';

const examples = { en: 'papers 5 working days before', cy: 'papurau 5 diwrnod gwaith cyn' };
const OFF = /^(?:off|no|never|none|0(?!\d)|i ffwrdd|na|dim|byth)(?!\p{L})/iu;

/** How many working days before a meeting to ask leads where their work due by it stands; 0 for never. */
export const paperDays = defineSetting({
  key: PAPER_DAYS,
  keyword: {
    pattern:
      /^(?:(?:the )?papers?(?: (?:are )?due| deadline)?|(?:y )?papurau)(?=[\s:]{1,3}(?:\p{N}|off\b|no\b|never\b|none\b|i ffwrdd|dim|byth|\p{L}+ (?:working )?days?\b|\p{L}+ diwrnod))[\s:]{0,3}/iu,
    afterComma: 'papers|papurau',
  },
  isRare: true,
  examples,
  fallback: 0,
  schema: z.number().int().min(0).max(MOST_PAPER_DAYS),
  read: (said) => {
    if (OFF.test(said)) return { value: 0 };
    const days = /^(\d{1,3})(?!\d)[\p{L}\s]*$/u.exec(daysInFigures(said))?.[1];
    return days === undefined || Number(days) > MOST_PAPER_DAYS
      ? refuse({ code: 'setting-not-read', said, examples: Object.values(examples) })
      : { value: Number(days) };
  },
  write: (value) => (value === 0 ? '' : String(value)),
  input: (words) => textInput(words.papers.label, 10),
  fact: (value, words) => [words.papers.title, words.papers.days({ number: value })],
});
