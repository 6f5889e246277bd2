import { about, END, THEN } from '../about-action.js';
import { type GrammarPart, patterns } from '../grammar-part.js';

export interface HistoryCommand {
  readonly kind: 'history';
  readonly reference: string;
  readonly page: number;
}

const HISTORY =
  '(?:(?:(?:show|see|view|dangos|gweld)\\s(?:me\\s)?(?:the\\s)?)?(?:full\\s)?(?:history|audit(?:\\strail)?|hanes))';
const PAGE = `(?:[\\s,]{1,3}(?:page|tudalen)\\s{1,3}(?<rest>\\d{1,4}))?${END}`;

const history = (reference: string, rest: string): HistoryCommand => ({
  kind: 'history',
  reference,
  page: Math.max(1, Number(rest === '' ? 1 : rest)),
});

export const HISTORY_GRAMMAR: GrammarPart = patterns('action', [
  about(`${HISTORY}\\s{1,3}(?:(?:of|for|on|o|ar)\\s{1,3})?REF${PAGE}`, history),
  about(`REF${THEN}${HISTORY}${PAGE}`, history),
]);
