import type { Language } from '../../model/language.js';

/** The words for each plural form that a language has; `other` stands for those not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  cy: new Intl.PluralRules('cy'),
};

/** The words for a count, in the form that the language gives it, with `#` as the number. Welsh has six forms. */
export const plural = (language: Language, count: number, forms: PluralForms): string =>
  (forms[RULES[language].select(count)] ?? forms.other).replace('#', String(count));
