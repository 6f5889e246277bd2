import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { radicalsOf } from '../../../reading/chat/word-keys.js';

/** A Welsh verb with a first-person ending, and who says it: "Mi ffonia i", "gysylltaf â". */
const OWN_FUTURE =
  /^(?<told>(?:mi|fe) )?(?<verb>\p{L}{3,}?)(?:(?<short>a) i(?:['’](?<article>r))?|af(?: i)?)\s+(?=\S)/iu;
/** The same for irregular verbs: "mi ro i", "fe ga i", "mi a i i". */
const IRREGULAR: readonly (readonly [string, RegExp])[] = [
  ['rhoi', /^(?:mi|fe) rh?o(?:f|ddaf|dda)?(?: i)?(?:['’](?<article>r))? (?=\p{L})/iu],
  ['cael', /^(?:mi|fe) [gc]af?(?: i)?(?:['’](?<article>r))? (?=\p{L})/iu],
  ['mynd', /^(?:mi|fe) (?:a|af) i (?=i |at |draw |lawr |heibio )(?!i (?:ffwrdd|(?:fy )?n?g?wyliau|bant)(?!\p{L}))/iu],
  ['dod', /^(?:mi|fe) (?:ddo|do|ddof|dof) i (?:â|ag) /iu],
];
/** "Mi ga i weld" promises nothing. */
const WAITS = /^(?:weld|wybod|glywed|amser|fy|'?ngh?|wyliau|ddiwrnod)(?!\p{L})/iu;

/** Hoping, thinking or seeing is no task. */
const NO_TASK: ReadonlySet<string> = new Set(
  'gobeithio gweld disgwyl meddwl credu cael bod dweud gallu aros clywed cofio diolch'.split(' '),
);
/** The endings that turn a stem into a verb-noun. */
const ENDINGS = ['', 'u', 'o', 'i', 'io', 'a'];

/**
 * Rewrites a Welsh first-person promise with the dictionary form of its verb: "mi ffonia i'r Cyngor" becomes "ffonio'r
 * Cyngor".
 */
export function saidInFirstPerson(said: string): string | null {
  const own = irregularIn(said);
  if (own !== null) return own;
  const found = OWN_FUTURE.exec(said);
  const stem = found?.groups?.['verb']?.toLowerCase();
  if (found === null || stem === undefined) return null;
  const verb = radicalsOf(stem)
    .flatMap((radical) => ENDINGS.map((ending) => radical + ending))
    .find((word) => WELSH_VERB_NOUNS.has(word));
  if (verb === undefined || NO_TASK.has(verb)) return null;
  // "Symuda i ddydd Gwener" tells somebody else to move it; it has no soft mutation.
  if (found.groups?.['short'] !== undefined && found.groups['told'] === undefined && verb.startsWith(stem)) return null;
  const article = found.groups?.['article'] === undefined ? ' ' : "'r ";
  return `${verb}${article}${said.slice(found[0].length)}`;
}

function irregularIn(said: string): string | null {
  for (const [verb, form] of IRREGULAR) {
    const found = form.exec(said);
    if (found === null) continue;
    const rest = said.slice(found[0].length);
    if (WAITS.test(rest)) return null;
    const link = verb === 'dod' ? ' â ' : found.groups?.['article'] === undefined ? ' ' : "'r ";
    return `${verb}${link}${withObject(rest)}`;
  }
  return null;
}

/**
 * Undoes the soft mutation that an inflected verb causes in its object; knows only common objects, such as a call or a
 * word.
 */
const withObject = (rest: string): string => rest.replace(/^\p{L}+/u, (word) => OBJECTS[word] ?? word);
const OBJECTS: Readonly<Record<string, string>> = {
  alwad: 'galwad',
  ganiad: 'caniad',
  air: 'gair',
  gopi: 'copi',
  bapur: 'papur',
  restr: 'rhestr',
};
