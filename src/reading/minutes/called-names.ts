import { isImperative } from '../leads/imperative-verbs.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches-of.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isNounByEnding, isThing } from './no-names.js';

/** A capitalised word with something that shows it to be a name: this person says something, or will do it. */
const CALLED =
  /(?<![\p{L}\p{N}'’_./-])(@?)(\p{Lu}\p{Ll}[\p{L}'’-]{0,18})(?=(: | to | will | i | )(\p{Ll}[\p{L}'’-]*) \S)/gu;
const SAYS =
  /^(?:said|says|asked|reported|noted|explained|agreed|volunteer(?:s|ed)|offer(?:s|ed)|mentioned|suggested|confirmed|thinks|showed|wants|is|has)$/u;
/** Where a clause begins, right before a word. */
const STARTS = /^[\s*_•>\d.)-]*$|[.;,(–—:-] $|(?:and|or) $/u;
/** The forms "Nerys: ring …" and "Nerys ring …", which after a thing only name the topic. */
const SHORTEST = /^:? $/u;
const MARK = /(?<!\p{L})(?:ACTION|Action|AP|GWEITHREDU|Gweithredu)[\s\d.*_]{0,6}[:–—-]?[\s*_]{0,4}$/u;
/** Begins a sentence and names nobody, whatever verb follows. */
const NOBODY =
  /^(?:I|You|He|She|It|We|They|There|Who|What|Let|Don|Won|Could|Would|Should|Might|May|Must|Can|Will|Shall|Did|Do|Does|Not|Also|Maybe|All|Both|Some|Any|Above|Next|Then|Still|Just|Only|Never|Always)(?:['’]|$)/u;
const WORD = /[\p{L}'’-]+/gu;
/** How many different words must follow a name before it counts as one. */
const OFTEN = 2;

interface Called {
  readonly after: Set<string>;
  readonly forms: Set<string>;
}

/**
 * The single names that minutes use for people they do not list. Each must stand with two different verbs, or in the
 * same form as such a name: "Nerys: ring …" beside "Gethin: ask …". A word that the minutes also write in lower case is
 * no name.
 */
export function calledNames(lines: readonly MinutesLine[], listed: ReadonlySet<string>): ReadonlySet<string> {
  const called = new Map<string, Called>();
  for (const { text } of lines) if (text.length < 4000) takeLine(text, called);
  const small = writtenSmall(lines, new Set([...called.keys()].map((name) => name.toLowerCase())));
  const plausible = [...called].filter(([name]) => !small.has(name.toLowerCase()));
  const isSure = ([name, { after }]: readonly [string, Called]): boolean =>
    after.size >= OFTEN || after.has('@') || isFirstName(fold(name)) || listed.has(name.toLowerCase());
  const peopled = new Set(plausible.filter(isSure).flatMap(([, { forms }]) => [...forms]));
  return new Set(
    plausible
      .filter((one) => isSure(one) || [...one[1].forms].some((form) => SHORTEST.test(form) && peopled.has(form)))
      .map(([name]) => name),
  );
}

/** Those of some lower-case words that stand in the lines just so, and not as a part of another word. */
function writtenSmall(lines: readonly MinutesLine[], words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of words.size === 0 ? [] : lines)
    for (const [word] of matchesOf(WORD, text)) if (words.has(word)) found.add(word);
  return found;
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
