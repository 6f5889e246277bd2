import type { Language } from '../../model/language.js';
import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface LanguageCommand {
  readonly kind: 'language';
  readonly language: Language;
}

const choose = (language: Language): LanguageCommand => ({ kind: 'language', language });

export const LANGUAGE_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase('(?:in |speak |use )?english|(?:yn )?saesneg', choose('en')),
  phrase('(?:in |speak |use )?welsh|(?:yn )?[cg]ymraeg', choose('cy')),
]);
