import { isNameLike } from '../../leads/name-kinds.js';
import { splitLeadWords } from '../../leads/split-lead-words.js';
import type { Roster } from '../../leads/roster.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { oneSpaced } from '../../text/one-spaced.js';

const NOBODY: Roster = { people: [], sets: [], mentions: [], speaker: null };
const NONE = /^(?:[-–—?.]+|tb[cad]|n\/?a|none|nobody|to be (?:confirmed|agreed)|i['’]w gadarnhau|neb|dim)$/iu;
const GOES_ON = /(?:[,&/(–-]|(?<!\p{L})(?:of|and|the|for|with|a|ac|o|y|yr))$/iu;

/** Endings of names of bodies, which names of people do not have. */
const BODY_END =
  /(?:tion|ment|ship|ity|ture|ing|ics)$|^(?:agency|office|board|council|services?|trust|authority|affairs|team|fund)$/iu;
/** Another body follows the abbreviation of one. */
const BODY_AND = /(\(\p{Lu}{2,8}\)) and /gu;

/** How many characters to read; no cell names more leads. */
const LONGEST = 1500;

/** The names in some words, as written and in order. */
export function leadNames(words: string | null | undefined): readonly string[] {
  const names = wholeLines((words ?? '').slice(0, LONGEST))
    .flatMap((line) => bodiesWhole(line, splitLeadWords(oneSpaced(line).replace(BODY_AND, '$1; '), NOBODY)))
    .map((name) => name.replace(/^(?:and|the|a|ac|gan|led by|owner:|lead:)\s+(?=\S)/iu, '').trim())
    .filter((name) => name !== '' && !NONE.test(name));
  return [...new Set(names)];
}

/** Splits a cell into lines of one name each; joins lines that only wrapped. */
function wholeLines(words: string): readonly string[] {
  const lines: string[] = [];
  for (const line of words.split(CELL_BREAK).map((part) => part.replace(/^[-•➤]\s+/u, '').trim())) {
    const last = lines.at(-1);
    if (line === '') continue;
    if (last !== undefined && !(isNameLike(last) && isNameLike(line) && last.includes(' ') && line.includes(' '))) {
      const isOne = GOES_ON.test(last) || /^[\p{Ll}(&]/u.test(line) || !last.includes(' ') || !line.includes(' ');
      if (isOne) {
        lines[lines.length - 1] = `${last} ${line}`;
        continue;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Keeps "National Archives and Records Administration" as one body. */
function bodiesWhole(line: string, names: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const ends = (words: string): boolean => BODY_END.test(words.split(' ').at(-1) ?? '');
    if (last !== undefined && line.includes(`${last} and ${name}`) && ends(name) && !ends(last))
      whole[whole.length - 1] = `${last} and ${name}`;
    else whole.push(name);
  }
  return whole;
}
