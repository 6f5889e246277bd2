import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Asks for the address of the asker's own calendar; `renew` replaces it with a new one, `stop` removes it. */
export interface MyCalendarCommand {
  readonly kind: 'my-calendar';
  readonly ask: 'show' | 'renew' | 'stop';
}

const ADDRESS = '(?:calendar|ics|ical) (?:address|link|feed|url|subscription)';
const CYFEIRIAD =
  "(?:(?:fy )?ng?h?yfeiriad|(?:y |'r )?g?cyfeiriad|gyfeiriad|(?:y |fy )?(?:dolen|nolen|ddolen)) (?:y |fy |i(?:['’]m|'r) )?[cgn]?g?h?alendr";

const calendar = (words: string, ask: MyCalendarCommand['ask']): ReturnType<typeof phrase<MyCalendarCommand>> =>
  phrase<MyCalendarCommand>(words, { kind: 'my-calendar', ask });

export const CALENDARS_GRAMMAR: GrammarPart = patterns('phrase', [
  calendar(
    `(?:(?:show|give|send|get)(?: me)? |what(?:'s| is) )?(?:my |the |a )?${ADDRESS}|subscribe to my calendar|my calendar|(?:(?:dangos|dangoswch|rhowch|anfonwch)(?: i mi)? |beth (?:yw|ydy|ydi) )?${CYFEIRIAD}|fy nghalendr`,
    'show',
  ),
  calendar(
    `(?:(?:make|give|get)(?: me)? )?(?:a )?new ${ADDRESS}|(?:renew|change|replace|reset) (?:my |the )?${ADDRESS}|${CYFEIRIAD} newydd|(?:adnewyddu|adnewyddwch|newid|newidiwch) ${CYFEIRIAD}`,
    'renew',
  ),
  calendar(
    `(?:stop|revoke|remove|delete|cancel|end|withdraw|turn off) (?:my |the )?${ADDRESS}|no ${ADDRESS}|(?:dileu|dilëwch|diddymu|diddymwch|atal|ataliwch|canslo|canslwch) ${CYFEIRIAD}`,
    'stop',
  ),
]);
