import { unsoftened } from '../../../reading/chat/unsoftened.js';
import { ASKING_WORDS, LINKING_WORDS } from '../../../reading/chat/asking-words.js';

const QUOTED =
  /(?<![\p{L}\p{N}])(?:"(?<a>[^"\n]{3,120})"|“(?<b>[^”\n]{3,120})”|'(?<c>[^'\n]{3,120}(?:'\p{L}[^'\n]{0,80})?)')(?!\p{L})/u;
/** "Under the heading What schools told us", "call it Union letters". */
const NAMED =
  /(?<!\p{L})(?:under the (?:heading|title|name)(?: of)?|with the (?:heading|title)|(?:headed|titled|entitled|called|named)|(?:call|title|name) (?:it|that|this)|(?:the )?(?:title|heading)(?: is|:)|dan y (?:pennawd|teitl)|o['’]r enw|(?:galw(?:ch)?|enw(?:a|wch)) (?:e|o|hi|fe|fo)(?:['’]n)?|(?:y )?teitl(?: yw|:))[\s:]+(?<title>[^.,;?!‖]{3,120})/iu;

/** A title as it is given in quotation marks or after "call it"; null where none is. */
export function givenTitle(said: string): string | null {
  const { a, b, c } = QUOTED.exec(said)?.groups ?? {};
  return (a ?? b ?? c ?? NAMED.exec(said)?.groups?.['title'])?.trim() ?? null;
}

interface Word {
  readonly text: string;
  readonly is: 'asking' | 'linking' | 'title';
}

function wordOf(text: string): Word {
  const bare = text
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (LINKING_WORDS.has(bare)) return { text, is: 'linking' };
  const isAsking = bare === '' || ASKING_WORDS.has(bare) || ASKING_WORDS.has(bare.replace(/'[rn]$/u, ''));
  return { text, is: isAsking ? 'asking' : 'title' };
}

/** Words that may be a title, and whether a word such as "on" or "about" leads to them. */
interface Stretch {
  readonly title: string;
  readonly isLedTo: boolean;
}

/** Holds words together while others are told apart. */
const TOGETHER = '\u2060';

/** Stretches of words that may be a title: none of them asks, and neither end is a linking word. */
function stretchesOf(clause: string): readonly Stretch[] {
  const stretches: Word[][] = [[]];
  for (const word of clause
    // "Materion sy'n codi" is a title, in which "codi" asks for nothing.
    .replace(/(?<=sy['’]n|sydd yn) (?=codi)/giu, TOGETHER)
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map(wordOf))
    if (word.is === 'asking') stretches.push([]);
    else stretches.at(-1)?.push(word);
  return stretches.flatMap((words) => {
    const first = words.findIndex(({ is }) => is === 'title');
    const last = words.findLastIndex(({ is }) => is === 'title');
    const title = words.slice(first, last + 1).map(({ text }) => text);
    const isLedTo = words.slice(0, Math.max(0, first)).some(({ text }) => LEADS_TO.test(text));
    const isThing = words.some(({ text, is }) => is === 'title' && !ONLY_KIND.test(text));
    return first < 0 || !isThing
      ? []
      : [
          {
            title: title
              .join(' ')
              .replaceAll(TOGETHER, ' ')
              .replace(/[,.?!:;]+$/u, ''),
            isLedTo,
          },
        ];
  });
}
/** Words that only tell one thing from another of its kind. */
const ONLY_KIND = /^(?:new|other|another|newydd|arall)[.,;:!?]?$/iu;
const LEADS_TO = /^(?:on|about|for|at|am|ar|i|i'r)$/iu;

const MOST_WORDS = 10;

/** Whether words are a title and hold nothing of a request. */
export function isBareTitle(topic: string): boolean {
  const [only, ...others] = stretchesOf(topic);
  return (
    only?.title === topic.trim() &&
    others.length === 0 &&
    !/[,:;]/u.test(topic) &&
    topic.split(' ').length <= MOST_WORDS
  );
}

/**
 * What is left of the first of some clauses once the words of asking are gone: "the staff survey" of "the next one wants
 * a slot on the staff survey". Of several things it is the one that a word such as "on" leads to. Null where none is.
 */
export function topicLeft(clauses: readonly string[]): string | null {
  for (const clause of clauses) {
    const stretches = stretchesOf(clause).filter(({ title }) => /\p{L}{3}/u.test(title));
    const ledTo = stretches.filter(({ isLedTo }) => isLedTo);
    const [one, ...others] = stretches.length === 1 ? stretches : ledTo;
    if (stretches.length === 0) continue;
    if (one === undefined || others.length > 0) return null;
    return SOFTENS.test(clause.slice(0, clause.indexOf(one.title))) ? unsoftened(one.title) : one.title;
  }
  return null;
}

/** In Welsh the word after these is softened. */
const SOFTENS =
  /(?<!\p{L})(?:am|ar|i|gan|drafod|trafod|gyflwyno|rhoi|roi|rhowch|rho|cael|gael|ychwanegu)(?:['’]r)?\s(?:y |yr )?$/iu;
