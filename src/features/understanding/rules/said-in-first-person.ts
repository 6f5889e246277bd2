import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { radicalsOf } from '../../../reading/chat/word-keys.js';

/** "Mi ffonia i", "gysylltaf â": a verb of the first person with its ending, and who says it. */
const OWN_FUTURE =
  /^(?<told>(?:mi|fe) )?(?<verb>\p{L}{3,}?)(?:(?<short>a) i(?:['’](?<article>r))?|af(?: i)?)\s+(?=\S)/iu;
/** The same of verbs that go their own way: "mi ro i", "fe ga i", "mi a i i". */
const IRREGULAR: readonly (readonly [string, RegExp])[] = [
  ['rhoi', /^(?:mi|fe) rh?o(?:f|ddaf|dda)?(?: i)?(?:['’](?<article>r))? (?=\p{L})/iu],
  ['cael', /^(?:mi|fe) [gc]af?(?: i)?(?:['’](?<article>r))? (?=\p{L})/iu],
  ['mynd', /^(?:mi|fe) (?:a|af) i (?=i |at |draw |lawr |heibio )(?!i (?:ffwrdd|(?:fy )?n?g?wyliau|bant)(?!\p{L}))/iu],
  ['dod', /^(?:mi|fe) (?:ddo|do|ddof|dof) i (?:â|ag) /iu],
];
/** "Mi ga i weld" promises nothing. */
const WAITS = /^(?:weld|wybod|glywed|amser|fy|'?ngh?|wyliau|ddiwrnod)(?!\p{L})/iu;

/** What is hoped, thought or seen is nothing to do. */
const NO_TASK: ReadonlySet<string> = new Set(
  'gobeithio gweld disgwyl meddwl credu cael bod dweud gallu aros clywed cofio diolch'.split(' '),
);
/** What the verb-noun of a stem may end in. */
const ENDINGS = ['', 'u', 'o', 'i', 'io', 'a'];

/** What somebody says in Welsh that they will do, with its verb as a dictionary has it: "mi ffonia i'r Cyngor" is "ffonio'r Cyngor". */
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
  // "Symuda i ddydd Gwener" asks another to move it, which is not softened.
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

/** What a verb with its ending softens, as it is after a verb-noun; known only for what is often given: a call, a word. */
const withObject = (rest: string): string => rest.replace(/^\p{L}+/u, (word) => OBJECTS[word] ?? word);
const OBJECTS: Readonly<Record<string, string>> = {
  alwad: 'galwad',
  ganiad: 'caniad',
  air: 'gair',
  gopi: 'copi',
  bapur: 'papur',
  restr: 'rhestr',
};
