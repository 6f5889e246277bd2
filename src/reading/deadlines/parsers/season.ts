import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthsFrom } from '../periods/months.js';
import { yearOf } from '../periods/period.js';
import { fullYear } from '../words/years.js';

const FIRST_MONTHS: Readonly<Record<string, number>> = {
  ...{ spring: 3, gwanwyn: 3, wanwyn: 3, ngwanwyn: 3 },
  ...{ summer: 6, haf: 6 },
  ...{ autumn: 9, fall: 9, hydref: 9 },
  ...{ winter: 12, gaeaf: 12, aeaf: 12 },
};
const SEASON = `(?<season>${Object.keys(FIRST_MONTHS).join('|')})`;
const YEAR = "(?: ?(?:of )?(?<year>(?:19|20)\\d\\d|'?[23]\\d(?![\\d.:]))(?:[/-](?:20)?\\d\\d(?!\\d))?)?";
/** "Hydref" is also October, and "fall" is also a verb: an article shows that the season is meant. */
const ARTICLE = '(?:(?<article>the|this|next|coming|yr|y) )?';

/** "Gwersyll haf": after a noun and without an article, a Welsh season only describes it. */
const DESCRIBES =
  '(?!(?<=[a-zâêîôûŵŷ]{3,} )(?<!(?:erbyn|cyn|tan|dros|hyd|ers|diwedd|ddiwedd|canol|ganol|dechrau|ddechrau|gyfer|[oô]l|yn|am) )(?:haf|g?aeaf|g?wanwyn)(?! ?(?:of )?(?:20)?[0-9]{2}))';

/** `Autumn 2021`, `Winter 2022/23`, `in the autumn`, `yr hydref`: whole months, March to May and so on. */
export const season: DateParser = {
  needs: ['season'],
  // "Y Ffair Aeaf" and "the winter fair" are events.
  pattern: form(
    `(?<!(?:ffair|g?[wŵ]yl) )${DESCRIBES}${ARTICLE}(?:tymor (?:yr |y )?)?${SEASON}${YEAR}(?! ?(?:half|term|recess|school|clean|statement|fair|fayre|festival|conference))`,
  ),
  extract: ({ article, season: name = '', year, said }, { today }) => {
    const first = FIRST_MONTHS[name] ?? 3;
    if (name === 'fall' && year === undefined && !/^(?:this|next|coming)/.test(article ?? '')) return null;
    if (name === 'hydref' && article === undefined && !said.startsWith('tymor')) return null;
    if (year !== undefined) return monthsFrom(fullYear(year), first, 3, ['period']);
    for (let year = yearOf(today) - 1; ; year += 1) {
      const found = monthsFrom(year, first, 3, ['period', 'year']);
      const isUnderWay = (found.from ?? '') <= today;
      if ((found.to ?? '') >= today && !(article === 'next' && isUnderWay)) return found;
    }
  },
};
