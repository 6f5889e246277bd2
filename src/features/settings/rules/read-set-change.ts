import { type Marked, ONE, SET, SOME } from './marked-people.js';

const AROUND = '[^‹.;!?]{0,24}?';
const phrase = (source: string): RegExp => new RegExp(source, 'iu');

const ALSO =
  '(?:(?:third|fourth|fifth|sixth|seventh|trydydd|pedwerydd|pumed|chweched|seithfed)|too|as well|also|hefyd|on top|another|extra|in addition|yn ogystal)';
const ADDS = [
  phrase(
    `(?<who>${SOME})\\s+(?:now |also )?(?:counts?|belongs?|goes|go)\\b[^‹.;!?]{0,14}\\b(?:as|among|amongst|with|to|in)\\b[^‹]{0,14}${SET}`,
  ),
  phrase(
    `(?:add|includ\\p{L}+|put|count|bring|ychwaneg\\p{L}*|rhowch|rho|cynnwys\\p{L}*)\\s+(?<who>${SOME})${AROUND}\\b(?:to|in|into|among|amongst|as|on|with|at|yn|i|ymhlith|fel)\\b[^‹]{0,14}${SET}`,
  ),
  phrase(
    `(?<who>${SOME})(?:'s| is| are| will be| has| have|'ll be)?[^‹.;!?]{0,12}\\b(?:join\\p{L}*|ymuno)${AROUND}${SET}`,
  ),
  phrase(
    `(?<who>${SOME})(?:'s| is| are| becomes?| yw| ydi| di| yn| sydd)[^‹.;!?]{0,20}(?:${SET}[^‹.;!?]{0,20}\\b${ALSO}|\\b${ALSO}[^‹.;!?]{0,20}${SET})`,
  ),
  phrase(`${SET}[^‹.;!?]{0,24}\\b(?:include[sd]?|add|plus|cynnwys|${ALSO})\\b[^‹.;!?]{0,16}(?<who>${SOME})`),
];
const DROPS = [
  phrase(
    `(?<who>${SOME}|he|she|they)(?:'s| is| are)?\\s+(?:shouldn't|should not|isn't to|won't|no longer)(?: be| count| belong)?[^‹.;!?]{0,24}(?:among|amongst|with|one of|in|of|as)\\b[^‹.;!?]{0,12}${SET}`,
  ),
  phrase(
    `(?:take|remove|drop|strike|delete|leave|tynn\\p{L}*|dilë\\p{L}*)\\s+(?<who>${SOME}|him|her|them)${AROUND}\\b(?:off|from|out of|oddi ar|o)\\b[^‹.;!?]{0,14}${SET}`,
  ),
  phrase(`(?<who>${SOME})(?:'s| is| are)?\\s+(?:no longer|not|isn't|aren't|ddim)\\b[^‹.;!?]{0,20}${SET}`),
  phrase(
    `(?<who>${SOME})(?:'s| is| has| have)?\\s+(?:left|leaves|leaving|off|come off|coming off|stepping down from)\\b[^‹.;!?]{0,14}${SET}`,
  ),
];
const ARE = '(?:are|is|should be|will be|yw|ydy|ydi|fydd|=|:)(?: now| nawr| from now on)?';
const MAKES = [
  phrase(`^[^‹]{0,20}${SET}(?: now)?\\s*${ARE}\\s*(?<who>${SOME})[\\s.]*$`),
  phrase(`^(?<who>${SOME}) ${ARE} (?:the |our |'r |ein )?${SET}[\\s.]*$`),
];
const SOMEBODY = /(?<!\p{L})(?:him|her|he|she|them|they|fe|fo|ef|hi|nhw)(?!\p{L})/iu;
const IS_ADDED = new RegExp(`(?<!\\p{L})(?:add|include|count|${ALSO})(?!\\p{L})`, 'iu');
/** Words that say somebody is to be added to something else. */
const OF_SOMETHING = /(?<!\p{L})(?:invit\p{L}*|email|agenda|minutes|meeting|cc|list of actions|action|task)(?!\p{L})/iu;

const found = (forms: readonly RegExp[], words: string): string | null => {
  for (const form of forms) {
    const who = form.exec(words)?.groups?.['who'];
    if (who !== undefined) return who;
  }
  return null;
};

/**
 * Reads who joins a set, leaves it or is all of it, in the words of a set-up: `policy leads: + Huw`. "Him" means the
 * only person that `before` names.
 */
export function readSetChange(sentence: string, before: string, marked: Marked): string | null {
  if (marked.set === null || !sentence.includes(SET) || OF_SOMETHING.test(sentence)) return null;
  const list = (sign: string, who: string): string | null => {
    const spoken = new RegExp(ONE, 'u').test(who) ? who : before;
    const names = marked.namesIn(spoken);
    if (names.length === 0 || (spoken === before && names.length > 1)) return null;
    const name = `${marked.set?.charAt(0).toLowerCase() ?? ''}${marked.set?.slice(1) ?? ''}`;
    return `${name}: ${sign}${names.join(', ')}`;
  };
  const gone = found(DROPS, sentence);
  if (gone !== null) return list('- ', gone);
  const added = found(ADDS, sentence);
  if (added !== null) return list('+ ', added);
  const all = found(MAKES, sentence);
  if (all !== null) return list('', all);
  return SOMEBODY.test(sentence) && IS_ADDED.test(sentence) ? list('+ ', '') : null;
}
