import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface SummaryCommand {
  readonly kind: 'summary';
}

const SUMMARY: SummaryCommand = { kind: 'summary' };

const BEFORE = '(?: (?:for|before|of) (?:the |our )?(?:next )?meeting)?';
const CYN = "(?: (?:ar gyfer|cyn|i)(?:'r| y| ein)? (?:cyfarfod|gyfarfod)(?: nesaf)?)?";
const ASKS =
  '(?:(?:please |and )?(?:can|could|may|shall|might) (?:i|we|you) (?:please )?(?:have|see|get|show|give|post|send|do)(?: me| us)? )';
const GAWN =
  "(?:(?:g?a i|gawn ni|ga' i|allwn ni (?:gael|weld)|alla i (?:gael|weld)|(?:g?allwch|all(?:wch|ech)) chi (?:roi|ddangos|bostio|anfon)(?: i ni)?)(?: weld)?['’]?r? )";

export const SUMMARIES_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(`${ASKS}?(?:(?:show|give|post|send)(?: me| us)? |the |our |an? )*(?:summary|overview)${BEFORE}`, SUMMARY),
  phrase(`${GAWN}(?:y )?[cg]rynodeb${CYN}`, SUMMARY),
  phrase(
    '(?:(?:dangos(?:wch)?|rhoi|rhowch|postio|postiwch|anfon(?:wch)?)(?: i (?:mi|ni|fi))? |y )*[cg]rynodeb',
    SUMMARY,
  ),
]);
