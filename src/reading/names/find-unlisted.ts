import { isTeam } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { isEveryday } from './everyday-words.js';
import type { FoundName } from './find-names.js';
import { type Token, tokensOf } from './name-tokens.js';
import { NO_SURNAME } from './no-surnames.js';
import { isTitle } from './titles.js';

const AFTER_NAME = /^,?\s{1,2}(?:MS|AS|MP|AM|OBE|MBE|CBE|KC|QC|AC)(?![\p{L}\d])/u;
const NOBODY: ReadonlySet<string> = new Set();

const isName = (token: Token | undefined): token is Token => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.words);

/** Places that name somebody on no list: after a title, by a common first name, or before "MS" or "MP". */
export function findUnlisted(text: string, known: readonly Pick<FoundName, 'start' | 'end'>[]): readonly FoundName[] {
  const tokens = tokensOf(text);
  const isTaken = ({ start, end }: Token): boolean => known.some((one) => start < one.end && end > one.start);
  const gap = (at: number): string => text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  /** How far capitalised words continue, like those of one name. */
  const until = (from: number): number => {
    let at = from;
    while (isName(tokens[at + 1]) && /^[ \u00a0'’\u2010-\u2015-]{1,2}$/u.test(gap(at)) && at - from < 2) at += 1;
    return at;
  };
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isTitled = isTitle(token.letters) && /^\p{Lu}/u.test(token.words) && /^\.? $/u.test(gap(at));
    const from = isTitled ? at + 1 : at;
    const start = tokens[from];
    if (!isName(start)) continue;
    const to = until(from);
    const end = tokens[to] ?? start;
    const words = text.slice(start.start, end.end);
    const isFirst = to > from && isFirstName(start.letters) && !isEveryday(start.letters);
    const isHonoured = to > from && AFTER_NAME.test(text.slice(end.end));
    const isPlace = NO_SURNAME.has(tokens[from + 1]?.letters ?? '') || isTeam(words);
    if ((isTitled || isHonoured || (isFirst && !isPlace)) && !tokens.slice(from, to + 1).some(isTaken))
      found.push({
        start: start.start,
        end: end.end,
        people: NOBODY,
        isPublic: false,
        verdict: 'doubt',
        why: 'unlisted',
      });
    if (to > from) at = to;
  }
  return found;
}
