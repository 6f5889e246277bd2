import type { GrammarPart } from '../grammar-part.js';

export interface PretendCommand {
  readonly kind: 'pretend';
  readonly words: string;
}

export const PRETEND_GRAMMAR: GrammarPart = {
  stage: 'local',
  read: ({ said }): PretendCommand | null => {
    const [, words] = /^(?:pretend|esgus)\s{1,3}(\S.{0,100})$/is.exec(said) ?? [];
    return words === undefined ? null : { kind: 'pretend', words: words.trim() };
  },
};
