import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface SummaryCommand {
  readonly kind: 'summary';
}

const SUMMARY: SummaryCommand = { kind: 'summary' };

export const SUMMARIES_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase('(?:(?:show|give|post|send)(?: me| us)? |the |an? )*(?:summary|overview)', SUMMARY),
  phrase(
    '(?:(?:dangos(?:wch)?|rhoi|rhowch|postio|postiwch|anfon(?:wch)?)(?: i (?:mi|ni|fi))? |y )*[cg]rynodeb',
    SUMMARY,
  ),
]);
