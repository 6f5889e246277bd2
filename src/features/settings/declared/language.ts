import { refuse } from '../../../model/form-reading.js';
import type { GroupLanguage } from '../../../model/language.js';
import { choiceInput } from '../../../presentation/card/form.js';
import { defineSetting, field } from '../setting.js';
import type { SettingsWords } from '../words.js';

const LANGUAGES: readonly { readonly value: GroupLanguage; readonly pattern: RegExp }[] = [
  {
    value: 'both',
    pattern:
      /both|dd?wyieithog|bilingual|y ddwy|english (?:and|&) welsh|welsh (?:and|&) english|[cg]ymraeg a saesneg|saesneg a chymraeg/i,
  },
  { value: 'cy', pattern: /welsh|[cg]ymraeg|^cy$/i },
  { value: 'en', pattern: /english|saesneg|^en$/i },
];
const examples = { en: 'language Welsh', cy: 'iaith Cymraeg' };

const named = ({ english: en, welsh: cy, both }: SettingsWords): Readonly<Record<GroupLanguage, string>> => ({
  en,
  cy,
  both,
});

/** The language of its posts for everyone. */
export const language = defineSetting({
  key: 'language',
  keyword: { pattern: /^(?:language|iaith)\b[\s:]{0,3}/i, afterComma: 'language|iaith', isSetlike: true },
  examples,
  fallback: 'en' as GroupLanguage,
  kept: field('language'),
  read: (said) =>
    LANGUAGES.find(({ pattern }) => pattern.test(said)) ??
    refuse({ code: 'setting-not-read', said, examples: Object.values(examples) }),
  // A group always has one.
  clear: () => ({}),
  write: (value) => value,
  input: (words) =>
    choiceInput(
      words.language,
      Object.entries(named(words)).map(([value, title]) => ({ title, value })),
      'expanded',
    ),
  fact: (value, words) => [words.language, named(words)[value]],
});
