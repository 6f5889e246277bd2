import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface UndoCommand {
  readonly kind: 'undo';
}

export const UNDO_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase<UndoCommand>('undo|undo (?:that|it|last)|dadwneud|dad-wneud', { kind: 'undo' }),
]);
