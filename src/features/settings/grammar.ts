import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface SettingsCommand {
  readonly kind: 'settings';
}

/** A group set up in words, or its settings changed. */
export interface SetUpCommand {
  readonly kind: 'set-up';
  readonly text: string;
}

export const SETTINGS_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase<SettingsCommand>('settings|show settings|set[ -]?up|gosodiadau|gosod', { kind: 'settings' }),
  {
    pattern: /^(?:set[ -]?up|gosod)[\s:]{1,3}(?<rest>\S.*)$/dis,
    make: (_match, typed): SetUpCommand => ({ kind: 'set-up', text: typed('rest').trim() }),
  },
]);
