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

const WHAT = '(?:deadline|due date|date|lead|leads|owner|task|wording)';
const CHANGED = '(?:changed|moved|set|edited|altered|extended|took)';
const WELSH_WHAT = '(?:(?:d?dyddiad(?: cau)?|arweinydd|tasg|dasg) )?';

/** Questions that the history answers. */
const QUESTIONS: readonly string[] = [
  "what(?:'s| has)? (?:happened|been happening|changed) (?:to|with|on|about|in) REF",
  `who (?:has )?(?:changed|edited|altered|moved|extended|closed|reopened|cancelled) (?:the ${WHAT} (?:of|on|for|in) )?REF`,
  `who (?:has )?${CHANGED} the ${WHAT} (?:of|on|for|in) REF`,
  `when (?:did|was) (?:the ${WHAT} (?:of|on|for) )?REF (?:change|changed|move|moved|close|closed|cancelled|reopened|done|finished)`,
  `(?:how often|how many times) (?:has|was) REF (?:been )?(?:moved|changed|extended)`,
  `why was REF (?:cancelled|closed|moved|reopened)`,
  `(?:all )?(?:the )?changes (?:to|of|on) REF`,
  `beth (?:ddigwyddodd|sydd wedi digwydd|newidiodd|sydd wedi newid) (?:i|gyda|ar|yn) REF`,
  `pwy (?:newidiodd|symudodd|ymestynnodd|gaeodd|ganslodd|ailagorodd) (?:y )?${WELSH_WHAT}REF`,
  `pryd (?:symudodd|newidiodd|caewyd|cafodd) (?:y )?${WELSH_WHAT}REF`,
  `newidiadau (?:i|ar) REF`,
];

export const HISTORY_GRAMMAR: GrammarPart = patterns('action', [
  about(`${HISTORY}\\s{1,3}(?:(?:of|for|on|o|ar)\\s{1,3})?REF${PAGE}`, history),
  about(`REF${THEN}${HISTORY}${PAGE}`, history),
  ...QUESTIONS.map((words) => about(`${words}[\\s.?!]{0,5}`, (reference) => history(reference, ''))),
]);
