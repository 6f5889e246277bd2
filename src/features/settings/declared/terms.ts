import { refuse } from '../../../model/form-reading.js';
import { textInput } from '../../../presentation/card/form.js';
import { readTerms } from '../../../reading/schedules/read-terms.js';
import { defineSetting, field } from '../setting.js';

/** The terms that its deadlines may mention. */
export const terms = defineSetting({
  key: 'terms',
  keyword: { pattern: /^(?:(?:school |senedd )?terms|tymhorau)\b[\s:]{0,3}/i, afterComma: 'terms', isListed: true },
  isRare: true,
  examples: { en: 'terms spring 9 January to 31 March 2023', cy: 'tymhorau gwanwyn 9 Ionawr i 31 Mawrth 2023' },
  fallback: [],
  kept: field('terms'),
  read: (said, _group, { today }) => {
    const read = readTerms(said, today);
    return read.ok ? { value: read.terms } : refuse({ code: 'terms-not-read', said: read.said });
  },
  write: (value) => value.map(({ name, from, to }) => `${name}: ${from} to ${to}`).join('\n'),
  fact: (value, words) => [words.terms, value.map(({ name }) => name).join(', ') || words.saved.nobody],
  input: (words) => textInput(words.terms, 2000, { placeholder: words.termsPlaceholder, isMultiline: true }),
});
