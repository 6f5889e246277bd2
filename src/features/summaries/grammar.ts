import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface SummaryCommand {
  readonly kind: 'summary';
}

const SUMMARY: SummaryCommand = { kind: 'summary' };

export const SUMMARIES_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase('(?:show |the )*summary|dangos (?:y )?crynodeb|crynodeb', SUMMARY),
]);
