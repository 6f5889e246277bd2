import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { radicalsOf } from '../../../reading/chat/word-keys.js';

/** "Mi ffonia i", "gysylltaf â": a verb of the first person with its ending, and who says it. */
const OWN_FUTURE =
  /^(?<told>(?:mi|fe) )?(?<verb>\p{L}{3,}?)(?:(?<short>a) i(?:['’](?<article>r))?|af(?: i)?)\s+(?=\S)/iu;
/** What is hoped, thought or seen is nothing to do. */
const NO_TASK: ReadonlySet<string> = new Set(
  'gobeithio gweld disgwyl meddwl credu cael bod dweud gallu aros clywed cofio diolch'.split(' '),
);
/** What the verb-noun of a stem may end in. */
const ENDINGS = ['', 'u', 'o', 'i', 'io', 'a'];

/** What somebody says in Welsh that they will do, with its verb as a dictionary has it: "mi ffonia i'r Cyngor" is "ffonio'r Cyngor". */
export function saidInFirstPerson(said: string): string | null {
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
