import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface HelpCommand {
  readonly kind: 'help';
}

/** Words that no feature understands, all of them as typed. */
export interface UnknownCommand {
  readonly kind: 'unknown';
  readonly text: string;
}

export const HELP_GRAMMAR: readonly GrammarPart[] = [
  patterns('phrase', [
    phrase('help|\\?{1,3}|cymorth|help me|help llaw|hello|hi|helo|shwmae|what can you do', { kind: 'help' }),
  ]),
  { stage: 'rest', read: ({ whole }): UnknownCommand => ({ kind: 'unknown', text: whole }) },
];
