import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface HelpCommand {
  readonly kind: 'help';
}

export const HELP_GRAMMAR: readonly GrammarPart[] = [
  patterns('phrase', [
    phrase(
      "help|\\?{1,3}|cymorth|help me|help llaw|hello|hi|helo|shwmae|what can you do|(?:be|beth) (?:fedri di|(?:wyt ti|ti) (?:ei )?n?'?n gallu|(?:g?allwch|allech) chi|(?:dych|ydych) chi'n gallu)(?: ei)? (?:wneud|neud)",
      { kind: 'help' },
    ),
  ]),
];
