import { isImperative } from '../leads/imperative-verbs.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches-of.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isNounByEnding, isThing } from './no-names.js';

/** A word with a capital, and after it what shows that somebody is called so: they say something, or are to do it. */
const CALLED =
  /(?<![\p{L}\p{N}'’_./-])(@?)(\p{Lu}\p{Ll}[\p{L}'’-]{0,18})(?=(: | to | will | i | )(\p{Ll}[\p{L}'’-]*) \S)/gu;
const SAYS =
  /^(?:said|says|asked|reported|noted|explained|agreed|volunteer(?:s|ed)|offer(?:s|ed)|mentioned|suggested|confirmed|thinks|showed|wants|is|has)$/u;
/** Where a clause begins, right before a word. */
const STARTS = /^[\s*_•>\d.)-]*$|[.;,(–—:-] $|(?:and|or) $/u;
/** "Nerys: ring …" and "Nerys ring …", which say of things only what they are about. */
const SHORTEST = /^:? $/u;
const MARK = /(?<!\p{L})(?:ACTION|Action|AP|GWEITHREDU|Gweithredu)[\s\d.*_]{0,6}[:–—-]?[\s*_]{0,4}$/u;
/** What begins a sentence and names nobody, whatever verb comes after it. */
const NOBODY =
  /^(?:I|You|He|She|It|We|They|There|Who|What|Let|Don|Won|Could|Would|Should|Might|May|Must|Can|Will|Shall|Did|Do|Does|Not|Also|Maybe|All|Both|Some|Any|Above|Next|Then|Still|Just|Only|Never|Always)(?:['’]|$)/u;
const IN_WORD = /[\p{L}'’-]/u;
/** Different words after a name that it takes to know it as one. */
const OFTEN = 2;

interface Called {
  readonly after: Set<string>;
  readonly forms: Set<string>;
}

/**
 * Single names by which minutes call people whom they do not list: each stands with two different verbs, or beside such a
 * name in the same form, "Nerys: ring …" beside "Gethin: ask …". A word that the minutes also write small is no name.
 */
export function calledNames(lines: readonly MinutesLine[], listed: ReadonlySet<string>): ReadonlySet<string> {
  const called = new Map<string, Called>();
  for (const { text } of lines) if (text.length < 4000) takeLine(text, called);
  const plausible = [...called].filter(([name]) => !lines.some(({ text }) => hasWord(text, name.toLowerCase())));
  const isSure = ([name, { after }]: readonly [string, Called]): boolean =>
    after.size >= OFTEN || after.has('@') || isFirstName(fold(name)) || listed.has(name.toLowerCase());
  const peopled = new Set(plausible.filter(isSure).flatMap(([, { forms }]) => [...forms]));
  return new Set(
    plausible
      .filter((one) => isSure(one) || [...one[1].forms].some((form) => SHORTEST.test(form) && peopled.has(form)))
      .map(([name]) => name),
  );
}

/** Whether a word stands in a text just so, and not as a part of another. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + word.length))) return true;
  return false;
}

function takeLine(text: string, called: Map<string, Called>): void {
  for (const { index, 1: at = '', 2: name = '', 3: link = '', 4: verb = '' } of matchesOf(CALLED, text)) {
    const before = text.slice(0, index);
    const isSaying = link === ' ' && SAYS.test(verb);
    const isTold = isImperative(verb) && verb !== 'be' && STARTS.test(before);
    if (!(isSaying || isTold || at !== '') || NOBODY.test(name) || isNounByEnding(name)) continue;
    if (isNoLead(name) || isImperative(name) || isPost(name) || isTeam(name) || isThing(name)) continue;
    const one = called.get(name) ?? { after: new Set(), forms: new Set() };
    called.set(name, one);
    one.after.add(at !== '' || MARK.test(before) ? '@' : verb);
    if (isTold) one.forms.add(link);
  }
}
